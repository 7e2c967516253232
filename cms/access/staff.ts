import type { Access } from 'payload'
import { staffRole } from './staff-role.ts'

/** Everybody who has something to do here; whoever is not logged in reads nothing but the snapshot. */
export const staff: Access = ({ req: { user } }) => staffRole(user) !== null
