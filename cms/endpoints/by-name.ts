import type { PayloadRequest } from 'payload'
import { text } from '../publish/read.ts'

/** Somebody of the staff by a name that outlives the account. */
export function byName(user: NonNullable<PayloadRequest['user']>): string {
  const { name, email } = user as { name?: unknown; email?: unknown }
  return text(name) ?? text(email) ?? String(user.id)
}
