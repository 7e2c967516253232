import { z } from 'zod'
import { localeCodes } from '#schema/locales'
import { entryTypes, globalTypes } from '#schema/slugs'
import { readClaims, signClaims, type Signing } from './signed-claims.ts'

const target = z.strictObject({
  type: z.enum([...entryTypes, ...globalTypes]),
  /** The document's id; a global's is its name. */
  id: z.string().min(1),
  locale: z.enum(localeCodes),
})

/** One draft in one language: all that a token opens. */
export type PreviewTarget = z.output<typeof target>

const purpose = 'preview of one draft'

/** A token with which whoever holds it reads one draft in one language, for 15 to 30 minutes. */
export function signPreview(
  { type, id, locale }: PreviewTarget,
  signing: Omit<Signing, 'purpose'>,
): string {
  return signClaims({ type, id, locale }, { ...signing, purpose })
}

/** What a token opens; `null` when it was not signed with this secret, was changed, or has expired. */
export function readPreviewToken(
  token: string,
  signing: Omit<Signing, 'purpose'>,
): PreviewTarget | null {
  const claims = readClaims(token, { ...signing, purpose })
  return claims && target.parse(claims)
}
