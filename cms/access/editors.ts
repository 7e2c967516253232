import type { Access } from 'payload'
import { staffRole, type Asker } from './staff-role.ts'

/** Whether somebody writes everything: editors and administrators. */
export function isEditor(user: Asker): boolean {
  const role = staffRole(user)
  return role === 'editor' || role === 'administrator'
}

/** Editors and administrators. */
export const editors: Access = ({ req: { user } }) => isEditor(user)
