import { reachOf } from './rights.ts'
import { subjects } from './role-table.ts'
import { staffRole, type Asker } from './staff-role.ts'

/**
 * What somebody may do with releases: whoever publishes everything there is may ask for one;
 * administrators may go back to another one and pin them.
 */
export function mayRelease(user: Asker): { release: boolean; goBack: boolean; pin: boolean } {
  const isAdministrator = staffRole(user) === 'administrator'
  const release = subjects.every((subject) => reachOf(user, 'publish', subject) === 'all')
  return { release, goBack: isAdministrator, pin: isAdministrator }
}
