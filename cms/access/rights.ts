import type { DocumentType } from '#schema/slugs'
import { roleTable, subjectOf, type Act, type Reach, type Subject } from './role-table.ts'
import { staffRole, type Asker } from './staff-role.ts'

/** How far somebody's right reaches; `null` where there is none. */
export function reachOf(user: Asker, act: Act, subject: Subject): Reach | null {
  const role = staffRole(user)
  return role === null ? null : (roleTable[role][subject][act] ?? null)
}

/** Whether there can be a document of this type, in some language, with which somebody may do it. */
export function canEver(user: Asker, act: Act, type: DocumentType): boolean {
  return reachOf(user, act, subjectOf(type)) !== null
}
