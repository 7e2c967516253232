import type { UIField } from 'payload'
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

/** When the document must be checked again, and the button for having done so, in the side column. */
export const stillRightPanel: UIField = {
  name: 'stillRight',
  type: 'ui',
  label: checkWords.heading,
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/publishing/StillRight#StillRight' },
    disableListColumn: true,
  },
}
