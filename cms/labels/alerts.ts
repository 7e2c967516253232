import type { alertLevels } from '#schema/alert'
import { label, type Labels } from './label.ts'

/** How pressing an alert is. */
export const alertLevelLabels: Labels<(typeof alertLevels)[number]> = {
  info: label('For information', 'للعلم', 'بۆ زانیاری'),
  warning: label('Warning', 'تحذير', 'هۆشداری'),
  urgent: label('Urgent', 'عاجل', 'بەپەلە'),
}
