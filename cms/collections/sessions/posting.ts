import type { RelationshipField, TextField } from 'payload'
import { label } from '../../labels/label.ts'
import { usersSlug } from '../users/slug.ts'

/** What is kept for the staff and never published. */
const staffOnly = { staffOnly: true }

/** The rule that the dates were made from, RFC 5545: `FREQ=WEEKLY;BYDAY=SU;COUNT=6`. */
export const recurrenceField: TextField = {
  name: 'recurrence',
  type: 'text',
  label: label('Rule of repetition', 'قاعدة التكرار', 'ڕێسای دووبارەبوونەوە'),
  maxLength: 200,
  admin: { readOnly: true, rtl: false },
  custom: staffOnly,
}

/** Who holds it: whoever posted it, until somebody else is named. Two sessions at once are warned of. */
export const trainerField: RelationshipField = {
  name: 'trainer',
  type: 'relationship',
  relationTo: usersSlug,
  label: label('Trainer', 'المدرب', 'ڕاهێنەر'),
  custom: staffOnly,
}
