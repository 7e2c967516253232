import type { PayloadRequest } from 'payload'
import { text } from '../publish/read.ts'

/**
 * Somebody of the staff by a name that outlives the account: where they gave none, the account's
 * number, `#7`. Never an e-mail address: it would stay in the record for good.
 */
export function byName(user: NonNullable<PayloadRequest['user']>): string {
  const { name } = user as { name?: unknown }
  return text(name) ?? `#${user.id}`
}
