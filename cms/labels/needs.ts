import type { Need } from '#schema/needs'
import { label, type Labels } from './label.ts'

/** What people come for. */
export const needLabels: Labels<Need> = {
  housing: label('Housing', 'السكن', 'خانوو'),
  papers: label('Papers', 'الأوراق الرسمية', 'بەڵگەنامە'),
  work: label('Work', 'العمل', 'کار'),
  training: label('Training', 'التدريب', 'ڕاهێنان'),
  counselling: label('Someone to talk to', 'شخص تتحدث إليه', 'کەسێک بۆ قسەکردن'),
  safety: label('Safety', 'الأمان', 'سەلامەتی'),
  loans: label('Loans', 'القروض', 'قەرز'),
  school: label('School', 'المدرسة', 'قوتابخانە'),
  health: label('Health', 'الصحة', 'تەندروستی'),
  travel: label('Before you travel', 'قبل السفر', 'پێش گەشت'),
}
