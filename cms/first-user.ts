import { randomBytes } from 'node:crypto'
import type { BasePayload } from 'payload'

/** A log-in that was just made; the password is kept nowhere else. */
export type Credentials = { email: string; password: string }

/**
 * Makes the first administrator when there is no account yet, with a random password unless one is
 * given.
 * @returns the log-in, or `null` when there are accounts already.
 */
export async function ensureFirstUser({
  payload,
  email = 'admin@manara.example',
  password = randomBytes(12).toString('base64url'),
}: {
  payload: BasePayload
  email?: string
  password?: string
}): Promise<Credentials | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Manara', role: 'administrator' },
    overrideAccess: true,
  })
  return { email, password }
}
