import type { Access, FieldAccess } from 'payload'
import { staffRole } from './staff-role.ts'

/** Administrators reach every account, the rest of the staff their own. */
export const administratorsOrSelf: Access = ({ req: { user } }) => {
  const role = staffRole(user)
  if (!user || role === null) return false
  return role === 'administrator' || { id: { equals: user.id } }
}

/** The same for one field of an account: what nobody else has a need to know. */
export const administratorsOrSelfField: FieldAccess = ({ req: { user }, doc }) => {
  const role = staffRole(user)
  const { id } = (doc ?? {}) as { id?: unknown }
  return role === 'administrator' || (role !== null && id !== undefined && id === user?.id)
}
