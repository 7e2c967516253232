import type { TextField } from 'payload'
import { label } from '../labels/label.ts'
import { revisionName } from '../revisions/revision.ts'

/**
 * What the form was filled from, carried along unseen, so that a save can be put together with what
 * others saved meanwhile. Never stored: reading fills it, see `keep-both-texts`.
 */
export const revisionField: TextField = {
  name: revisionName,
  type: 'text',
  label: label('State', 'الحالة المحفوظة', 'دۆخی پاشەکەوتکراو'),
  virtual: true,
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  custom: { staffOnly: true },
}
