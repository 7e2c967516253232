import type { Field } from 'payload'
import { limits } from '#schema/limits'
import { entryTypes } from '#schema/slugs'
import { needsField } from '../../fields/offer.ts'
import { anyReferencesField } from '../../fields/reference.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { label } from '../../labels/label.ts'

/** The first page's form. */
export const homeFields: Field[] = [
  textField({
    name: 'title',
    label: label('Greeting', 'التحية', 'سڵاو'),
    max: limits.title,
    localized: true,
  }),
  textareaField({
    name: 'lead',
    label: label('What one finds here', 'ماذا تجد هنا', 'لێرە چی دەدۆزیتەوە'),
    max: limits.summary,
    localized: true,
  }),
  {
    ...needsField,
    label: label('Tiles, in order', 'المربعات بالترتيب', 'خانەکان بە ڕیز'),
    admin: { isSortable: true },
  },
  anyReferencesField({
    name: 'featured',
    to: entryTypes,
    max: 6,
    label: label('Shown first', 'يظهر أولاً', 'لە پێشەوە پیشان دەدرێت'),
  }),
]
