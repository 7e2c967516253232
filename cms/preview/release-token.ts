import { z } from 'zod'
import { localeCodes } from '#schema/locales'
import { releaseIdSchema } from '#schema/release'
import { readClaims, signClaims, type Signing } from './signed-claims.ts'

const target = z.strictObject({
  release: releaseIdSchema,
  /** The language of whoever looks at it. */
  language: z.enum(localeCodes),
})

/** One kept release: all that a token opens. */
export type ReleaseTarget = z.output<typeof target>

const purpose = 'preview of one release'

/** A token with which whoever holds it reads the pages of one release, for 15 to 30 minutes. */
export function signRelease(
  { release, language }: ReleaseTarget,
  signing: Omit<Signing, 'purpose'>,
): string {
  return signClaims({ release, language }, { ...signing, purpose })
}

/** What a token opens; `null` when it was not signed with this secret, was changed, or has expired. */
export function readReleaseToken(
  token: string,
  signing: Omit<Signing, 'purpose'>,
): ReleaseTarget | null {
  const claims = readClaims(token, { ...signing, purpose })
  return claims && target.parse(claims)
}
