import type { Field } from 'payload'
import { alertLevels } from '#schema/alert'
import { limits } from '#schema/limits'
import { entryTypes } from '#schema/slugs'
import { choiceField } from '../../fields/choice.ts'
import { dayField } from '../../fields/date.ts'
import { anyReferenceField } from '../../fields/reference.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { alertLevelLabels } from '../../labels/alerts.ts'
import { label } from '../../labels/label.ts'

/** The alert's form. */
export const alertFields: Field[] = [
  textareaField({
    name: 'message',
    label: label('Message', 'نص التنبيه', 'دەقی ئاگادارکردنەوە'),
    max: limits.summary,
    localized: true,
  }),
  choiceField({
    name: 'level',
    label: label('How pressing', 'مدى الأهمية', 'چەند بەپەلەیە'),
    codes: alertLevels,
    names: alertLevelLabels,
    standard: 'info',
  }),
  dayField({ name: 'from', label: label('First day', 'أول يوم', 'یەکەم ڕۆژ') }),
  dayField({
    name: 'until',
    label: label('Last day', 'آخر يوم', 'دوا ڕۆژ'),
    description: label(
      'Empty: until it is withdrawn',
      'اتركه فارغاً إذا كان التنبيه يبقى حتى تسحبه',
      'بەتاڵ: تا دەکشێنرێتەوە',
    ),
  }),
  anyReferenceField({
    name: 'link',
    to: entryTypes,
    label: label('Where to read more', 'أين تقرأ المزيد', 'لە کوێ زیاتر بخوێنیتەوە'),
  }),
  textField({
    name: 'linkLabel',
    label: label('What the link says', 'نص الرابط', 'نووسینی بەستەرەکە'),
    max: limits.keyword,
    localized: true,
    description: label(
      'The page’s title where empty',
      'إذا تركته فارغاً يظهر عنوان الصفحة',
      'ئەگەر بەتاڵ بێت، ناونیشانی پەڕەکە دەردەکەوێت',
    ),
  }),
]
