import { roles, type Role } from '../collections/users/roles.ts'
import { idOf } from '../publish/read.ts'

/** Whoever asks, as Payload knows them. */
export type Asker = Readonly<Record<string, unknown>> | null | undefined

/**
 * What somebody may do: their role, or `null` where they may do nothing. That is whoever is not logged
 * in, has no role that we know, or is a trainer of no centre.
 */
export function staffRole(user: Asker): Role | null {
  const role = roles.find((each) => each === user?.['role'])
  if (role === undefined) return null
  return role === 'trainer' && idOf(user?.['centre']) === null ? null : role
}
