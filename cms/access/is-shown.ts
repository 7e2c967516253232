import type { DocumentType } from '#schema/slugs'
import { canEver } from './rights.ts'
import { staffRole, type Asker } from './staff-role.ts'

/**
 * Whether the admin's menu leads somebody to documents of a type: a trainer to what a trainer writes,
 * everybody else to all that they read.
 */
export function isShown(user: Asker, type: DocumentType): boolean {
  return canEver(user, staffRole(user) === 'trainer' ? 'text' : 'read', type)
}
