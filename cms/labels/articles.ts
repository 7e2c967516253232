import type { datePrecisions } from '#schema/article'
import { label, type Labels } from './label.ts'

/** How much of an article's date is known. */
export const datePrecisionLabels: Labels<(typeof datePrecisions)[number]> = {
  day: label('The day', 'اليوم', 'ڕۆژەکەی'),
  month: label('Only the month', 'الشهر فقط', 'تەنها مانگەکەی'),
  year: label('Only the year', 'السنة فقط', 'تەنها ساڵەکەی'),
}
