import { roles, type Role } from '../collections/users/roles.ts'
import { idOf } from '../publish/read.ts'

/** Whoever asks, as Payload knows them. */
export type Asker = Readonly<Record<string, unknown>> | null | undefined

/**
 * What somebody may do: their role, or `null` where they may do nothing. That is whoever is not logged
 * in, has no role that we know, or lacks what binds the role: a trainer of no centre, a coordinator of
 * no governorate, a translator of no language.
 */
export function staffRole(user: Asker): Role | null {
  const role = roles.find((each) => each === user?.['role'])
  return role === undefined || !isBound(role, user ?? {}) ? null : role
}

function isBound(role: Role, user: Readonly<Record<string, unknown>>): boolean {
  if (role === 'trainer') return idOf(user['centre']) !== null
  if (role === 'coordinator') return isFilled(user['governorates'])
  return role !== 'translator' || isFilled(user['languages'])
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
