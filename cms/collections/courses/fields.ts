import type { Field } from 'payload'
import { certificates } from '#schema/course'
import { limits } from '#schema/limits'
import { choiceField } from '../../fields/choice.ts'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { reachFields } from '../../fields/offer.ts'
import { papersField } from '../../fields/papers.ts'
import { referencesField } from '../../fields/reference.ts'
import { linesField, textField } from '../../fields/text.ts'
import { certificateLabels } from '../../labels/choices.ts'
import { label } from '../../labels/label.ts'

/** A course's form. */
export const courseFields: Field[] = [
  ...headTextFields,
  linesField({
    name: 'outcomes',
    label: label('What one can do afterwards', 'ما الذي تتعلمه', 'چی فێر دەبیت'),
  }),
  papersField,
  ...tailTextFields,
  textField({
    name: 'partner',
    label: label('Given with', 'بالتعاون مع', 'بە هاوکاریی'),
    max: limits.name,
    localized: true,
  }),
  {
    name: 'hours',
    type: 'number',
    label: label('Hours in all', 'عدد الساعات', 'ژمارەی کاتژمێرەکان'),
    min: 0,
    max: 1000,
  },
  choiceField({
    name: 'certificate',
    label: label('Certificate', 'شهادة', 'بڕوانامە'),
    codes: certificates,
    names: certificateLabels,
    standard: 'ask',
  }),
  referencesField({
    name: 'organisers',
    to: 'centre',
    label: label('Centres that give it', 'المراكز المنظمة', 'ناوەندە ڕێکخەرەکان'),
  }),
  referencesField({
    name: 'partners',
    to: 'organisation',
    label: label('Pages of who gives it too', 'صفحات الجهات المتعاونة', 'پەڕەی لایەنە هاوکارەکان'),
  }),
  ...reachFields,
  ...commonFactFields,
]
