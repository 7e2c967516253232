import type { Field } from 'payload'
import { figureGroups, qualifiers } from '#schema/figure'
import { limits } from '#schema/limits'
import { webAddressField } from '../../fields/address.ts'
import { choiceField } from '../../fields/choice.ts'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { textField } from '../../fields/text.ts'
import { figureGroupLabels, qualifierLabels } from '../../labels/figures.ts'
import { label } from '../../labels/label.ts'

/** A figure's form. */
export const figureFields: Field[] = [
  ...headTextFields,
  choiceField({
    name: 'qualifier',
    label: label('How exact', 'مدى الدقة', 'چەند وردە'),
    codes: qualifiers,
    names: qualifierLabels,
    standard: 'exactly',
  }),
  { name: 'value', type: 'number', label: label('Number', 'الرقم', 'ژمارە'), min: 0 },
  textField({
    name: 'unit',
    label: label('What is counted', 'ما الذي عُدّ', 'چی ژمێردراوە'),
    max: limits.keyword,
    localized: true,
    description: label('After the number: people', 'بعد الرقم: شخص', 'دوای ژمارەکە: کەس'),
  }),
  textField({
    name: 'source',
    label: label('Who counted', 'من أحصى', 'کێ ژماردوویەتی'),
    max: limits.name,
    localized: true,
  }),
  {
    name: 'asOf',
    type: 'text',
    label: label('Of when', 'بتاريخ', 'هی کەی'),
    maxLength: 7,
    admin: {
      rtl: false,
      placeholder: '2026-11',
      description: label(
        'A year or a month: 2020 or 2020-05. Empty where the source does not say',
        'سنة أو شهر: 2020 أو 2020-05. اتركه فارغاً إذا لم يذكره المصدر',
        'ساڵ یان مانگ: 2020 یان 2020-05. بەتاڵ ئەگەر سەرچاوەکە نەیوتبێت',
      ),
    },
  },
  webAddressField({
    name: 'sourceAddress',
    label: label('Where the source can be read', 'رابط المصدر', 'بەستەری سەرچاوە'),
  }),
  ...tailTextFields,
  choiceField({
    name: 'group',
    label: label('Compared with', 'يُقارن مع', 'بەراورد دەکرێت لەگەڵ'),
    codes: figureGroups,
    names: figureGroupLabels,
  }),
  ...commonFactFields,
]
