import type { Field } from 'payload'
import { limits } from '#schema/limits'
import { resourceKinds } from '#schema/resource'
import { choiceField } from '../../fields/choice.ts'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { fileField, pictureField } from '../../fields/file.ts'
import { topicsField } from '../../fields/offer.ts'
import { referenceField } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'
import { resourceKindLabels } from '../../labels/choices.ts'
import { label } from '../../labels/label.ts'

/** A resource's form: a file for each language. */
export const resourceFields: Field[] = [
  ...headTextFields,
  fileField({ name: 'file', label: label('File', 'الملف', 'فایل'), localized: true }),
  {
    name: 'pages',
    type: 'number',
    label: label('Pages', 'عدد الصفحات', 'ژمارەی لاپەڕەکان'),
    localized: true,
    min: 1,
  },
  pictureField({
    name: 'cover',
    label: label('Picture of the first page', 'صورة الصفحة الأولى', 'وێنەی لاپەڕەی یەکەم'),
    localized: true,
  }),
  textField({
    name: 'publisher',
    label: label('Publisher', 'الناشر', 'بڵاوکەرەوە'),
    max: limits.name,
    localized: true,
  }),
  ...tailTextFields,
  choiceField({
    name: 'kind',
    label: label('Kind', 'النوع', 'جۆر'),
    codes: resourceKinds,
    names: resourceKindLabels,
    standard: 'leaflet',
  }),
  {
    name: 'year',
    type: 'number',
    label: label('Year', 'السنة', 'ساڵ'),
    min: 1900,
    max: 2100,
  },
  topicsField,
  referenceField({
    name: 'replacedBy',
    to: 'resource',
    label: label('Replaced by', 'حلّ محله', 'جێگەی گیراوەتەوە بە'),
  }),
  ...commonFactFields,
]
