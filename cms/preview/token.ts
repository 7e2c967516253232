import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { localeCodes } from '#schema/locales'
import { entryTypes, globalTypes } from '#schema/slugs'

const target = z.strictObject({
  type: z.enum([...entryTypes, ...globalTypes]),
  /** The document's id; a global's is its name. */
  id: z.string().min(1),
  locale: z.enum(localeCodes),
})
const claims = target.extend({ expires: z.int().positive() })

/** One draft in one language: all that a token opens. */
export type PreviewTarget = z.output<typeof target>

type Signing = { secret: string; now: Date }

const quarterHour = 900

/**
 * A token with which whoever holds it reads one draft in one language, for 15 to 30 minutes. Within a
 * quarter of an hour it stays the same, so that the frame's address does.
 */
export function signPreview({ type, id, locale }: PreviewTarget, { secret, now }: Signing): string {
  const expires = (Math.floor(now.getTime() / 1000 / quarterHour) + 2) * quarterHour
  const body = Buffer.from(JSON.stringify({ type, id, locale, expires })).toString('base64url')
  return `${body}.${signatureOf(body, secret)}`
}

/** What a token opens; `null` when it was not signed with this secret, was changed, or has expired. */
export function readPreviewToken(token: string, { secret, now }: Signing): PreviewTarget | null {
  const [body = '', signature = '', ...more] = token.split('.')
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(body, secret))
  // The encoded texts are compared: two encodings can stand for the same bytes.
  const isSigned = given.length === right.length && timingSafeEqual(given, right)
  if (!isSigned || more.length > 0) return null
  const { expires, ...opens } = claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  return now.getTime() < expires * 1000 ? opens : null
}

// A key of its own: a signature made for anything else is worth nothing here.
function signatureOf(body: string, secret: string): string {
  const key = hkdfSync('sha256', secret, '', 'preview of one draft', 32)
  return createHmac('sha256', Buffer.from(key)).update(body).digest('base64url')
}
