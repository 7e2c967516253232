import type { UIField } from 'payload'
import type { EntryType } from '#schema/slugs'
import { isChecked } from '../freshness/next-check.ts'
import { checkWords, usedInWords } from '../labels/document-screen.ts'

/** Which pages lead to the document, in the side column. */
export const usedInPanel: UIField = {
  name: 'usedIn',
  type: 'ui',
  label: usedInWords.heading,
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/publishing/UsedIn#UsedIn' },
    disableListColumn: true,
  },
}

// When it must be checked again, and the button for having done so.
const stillRightPanel: UIField = {
  name: 'stillRight',
  type: 'ui',
  label: checkWords.heading,
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/publishing/StillRight#StillRight' },
    disableListColumn: true,
  },
}

// Others lead to them from many places, and miss them when they are gone.
const used: readonly EntryType[] = ['centre', 'organisation', 'resource', 'term']

/** What the side column shows of a type's documents beside their fields. */
export function deskPanels(type: EntryType): UIField[] {
  return [
    ...(isChecked(type) ? [stillRightPanel] : []),
    ...(used.includes(type) ? [usedInPanel] : []),
  ]
}
