import type { Field } from 'payload'
import { datePrecisions } from '#schema/article'
import { limits } from '#schema/limits'
import { entryTypes } from '#schema/slugs'
import { choiceField } from '../../fields/choice.ts'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { dayField } from '../../fields/date.ts'
import { heroFields } from '../../fields/hero.ts'
import { topicsField } from '../../fields/offer.ts'
import { anyReferencesField } from '../../fields/reference.ts'
import { datePrecisionLabels } from '../../labels/articles.ts'
import { label } from '../../labels/label.ts'

/** A news item's form. */
export const articleFields: Field[] = [
  ...headTextFields,
  dayField({
    name: 'date',
    label: label('Day it is told of', 'تاريخ الخبر', 'بەرواری هەواڵەکە'),
  }),
  choiceField({
    name: 'precision',
    label: label('What is known of the date', 'ما نعرفه من التاريخ', 'چی لە بەروارەکە دەزانین'),
    codes: datePrecisions,
    names: datePrecisionLabels,
    standard: 'day',
  }),
  ...heroFields,
  ...tailTextFields,
  topicsField,
  anyReferencesField({
    name: 'about',
    to: entryTypes,
    max: limits.rows,
    label: label('What it is about', 'عمّ يتحدث', 'باس لە چی دەکات'),
  }),
  ...commonFactFields,
]
