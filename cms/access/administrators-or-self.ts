import type { Access } from 'payload'

/** Administrators reach every account, others their own. */
export const administratorsOrSelf: Access = ({ req: { user } }) => {
  if (!user) return false
  return user['role'] === 'administrator' || { id: { equals: user.id } }
}
