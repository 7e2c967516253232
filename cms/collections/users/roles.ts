import { label, type Labels } from '../../labels/label.ts'

/**
 * What an account may do: trainers post the sessions of their own centre, editors write and publish
 * everything, administrators also manage accounts.
 */
export const roles = ['administrator', 'editor', 'trainer'] as const
/** A role. */
export type Role = (typeof roles)[number]

/** Names of the roles. */
export const roleLabels: Labels<Role> = {
  administrator: label('Administrator', 'مدير النظام', 'بەڕێوەبەر'),
  editor: label('Editor', 'محرر', 'دەستکاریکەر'),
  trainer: label('Trainer', 'مدرب', 'ڕاهێنەر'),
}
