import type { Access } from 'payload'
import { reachOf } from './rights.ts'
import { subjects } from './role-table.ts'
import type { Asker } from './staff-role.ts'

/** Whether somebody publishes everything there is. */
function isEditor(user: Asker): boolean {
  return subjects.every((subject) => reachOf(user, 'publish', subject) === 'all')
}

/** Whoever publishes everything there is. */
export const editors: Access = ({ req: { user } }) => isEditor(user)
