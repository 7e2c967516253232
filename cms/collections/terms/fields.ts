import type { Field } from 'payload'
import { limits } from '#schema/limits'
import { entryTypes } from '#schema/slugs'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { anyReferenceField } from '../../fields/reference.ts'
import { label } from '../../labels/label.ts'

/** A glossary word's form: the title is the word, the summary explains it. */
export const termFields: Field[] = [
  ...headTextFields,
  {
    name: 'otherSpellings',
    type: 'text',
    hasMany: true,
    label: label('How else it is written', 'كيف تُكتب أيضاً', 'شێوەکانی تری نووسین'),
    localized: true,
    maxRows: limits.keywords,
    maxLength: limits.title,
  },
  ...tailTextFields,
  {
    name: 'acronym',
    type: 'text',
    label: label('Short form', 'المختصر', 'کورتکراوە'),
    maxLength: 16,
    admin: { rtl: false, placeholder: 'NRM' },
  },
  anyReferenceField({
    name: 'about',
    to: entryTypes,
    label: label('Where more is told', 'أين تجد المزيد', 'زانیاریی زیاتر لە کوێیە'),
  }),
  ...commonFactFields,
]
