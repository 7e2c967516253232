import type { Access } from 'payload'
import { staffRole } from './staff-role.ts'

/** Administrators reach every account, the rest of the staff their own. */
export const administratorsOrSelf: Access = ({ req: { user } }) => {
  const role = staffRole(user)
  if (!user || role === null) return false
  return role === 'administrator' || { id: { equals: user.id } }
}
