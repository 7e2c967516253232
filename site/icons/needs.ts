import type { Need } from '#schema/needs'
import type { IconName } from './icons.ts'

/** The icon of each need's tile. */
export const needIcons: Readonly<Record<Need, IconName>> = {
  housing: 'house',
  papers: 'file-text',
  work: 'briefcase',
  training: 'graduation-cap',
  counselling: 'heart-handshake',
  safety: 'shield-alert',
  loans: 'hand-coins',
  school: 'school',
  health: 'stethoscope',
  travel: 'plane',
}
