import { label, type Labels } from '../../labels/label.ts'

/** What an account may do is in one table, `cms/access/role-table.ts`. */
export const roles = [
  'administrator',
  'editor',
  'coordinator',
  'translator',
  'trainer',
  'viewer',
] as const
/** A role. */
export type Role = (typeof roles)[number]

/** Names of the roles. */
export const roleLabels: Labels<Role> = {
  administrator: label('Administrator', 'مدير النظام', 'بەڕێوەبەر'),
  editor: label('Editor', 'محرر', 'دەستکاریکەر'),
  coordinator: label('Coordinator', 'منسق', 'ڕێکخەر'),
  translator: label('Translator', 'مترجم', 'وەرگێڕ'),
  trainer: label('Trainer', 'مدرب', 'ڕاهێنەر'),
  viewer: label('Viewer', 'قارئ', 'بینەر'),
}
