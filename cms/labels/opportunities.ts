import type { opportunityKinds } from '#schema/opportunity'
import { label, type Labels } from './label.ts'

/** What an enterprise offers. */
export const opportunityKindLabels: Labels<(typeof opportunityKinds)[number]> = {
  job: label('Job', 'عمل', 'کار'),
  internship: label('Internship', 'تدريب في مكان العمل', 'ڕاهێنان لە شوێنی کار'),
  training: label('Training', 'تدريب مهني', 'ڕاهێنانی پیشەیی'),
  expertise: label('Expert advice', 'مشورة خبير', 'ڕاوێژی شارەزا'),
  inKind: label('Tools or materials', 'أدوات أو مواد', 'ئامێر یان کەرەستە'),
}
