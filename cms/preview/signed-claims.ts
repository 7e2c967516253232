import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** What a token is signed with; `purpose` keeps tokens from opening what they were not made for. */
export type Signing = { secret: string; now: Date; purpose: string }

const quarterHour = 900
const expiring = z.looseObject({ expires: z.int().positive() })

/**
 * A token that says something to whoever knows the secret, for 15 to 30 minutes. Within a quarter of an
 * hour it stays the same, so that the address it is part of does.
 */
export function signClaims(claims: Readonly<Record<string, string>>, signing: Signing): string {
  const expires = (Math.floor(signing.now.getTime() / 1000 / quarterHour) + 2) * quarterHour
  const body = Buffer.from(JSON.stringify({ ...claims, expires })).toString('base64url')
  return `${body}.${signatureOf(body, signing)}`
}

/** What a token says; `null` when it was not signed so, was changed, or has expired. */
export function readClaims(token: string, signing: Signing): Record<string, unknown> | null {
  const [body = '', signature = '', ...more] = token.split('.')
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(body, signing))
  // The encoded texts are compared: two encodings can stand for the same bytes.
  const isSigned = given.length === right.length && timingSafeEqual(given, right)
  if (!isSigned || more.length > 0) return null
  const { expires, ...claims } = expiring.parse(
    JSON.parse(Buffer.from(body, 'base64url').toString()),
  )
  return signing.now.getTime() < expires * 1000 ? claims : null
}

// A key of its own for each purpose: a signature made for anything else is worth nothing.
function signatureOf(body: string, { secret, purpose }: Signing): string {
  const key = hkdfSync('sha256', secret, '', purpose, 32)
  return createHmac('sha256', Buffer.from(key)).update(body).digest('base64url')
}
