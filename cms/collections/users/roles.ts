import { label, type Labels } from '../../labels/label.ts'

/** What an account may do: editors write and publish, administrators also manage accounts. */
export const roles = ['administrator', 'editor'] as const
/** A role. */
export type Role = (typeof roles)[number]

/** Names of the roles. */
export const roleLabels: Labels<Role> = {
  administrator: label('Administrator', 'مدير النظام', 'بەڕێوەبەر'),
  editor: label('Editor', 'محرر', 'دەستکاریکەر'),
}
