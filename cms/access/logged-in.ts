import type { Access } from 'payload'

/** Staff; whoever is not logged in reads nothing but the snapshot. */
export const loggedIn: Access = ({ req: { user } }) => Boolean(user)
