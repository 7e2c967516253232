import type { Field } from 'payload'
import { holidayRegions } from '#schema/holidays'
import { limits } from '#schema/limits'
import { choiceField } from '../../fields/choice.ts'
import { dayField } from '../../fields/date.ts'
import { textField } from '../../fields/text.ts'
import { holidayRegionLabels } from '../../labels/choices.ts'
import { label } from '../../labels/label.ts'

/** The public holidays' form. */
export const holidaysFields: Field[] = [
  {
    name: 'days',
    type: 'array',
    label: label('Holidays', 'العطل', 'پشووەکان'),
    labels: {
      singular: label('Holiday', 'عطلة', 'پشوو'),
      plural: label('Holidays', 'العطل', 'پشووەکان'),
    },
    maxRows: limits.rows,
    fields: [
      textField({
        name: 'name',
        label: label('Name', 'الاسم', 'ناو'),
        max: limits.title,
        localized: true,
      }),
      dayField({ name: 'from', label: label('First day', 'أول يوم', 'یەکەم ڕۆژ') }),
      dayField({
        name: 'to',
        label: label('Last day', 'آخر يوم', 'دوا ڕۆژ'),
        description: label(
          'The same as the first for one day',
          'نفس اليوم الأول إذا كانت يوماً واحداً',
          'وەک یەکەم ڕۆژ ئەگەر تەنها یەک ڕۆژ بێت',
        ),
      }),
      choiceField({
        name: 'region',
        label: label('Where', 'أين', 'لە کوێ'),
        codes: holidayRegions,
        names: holidayRegionLabels,
        standard: 'iraq',
      }),
    ],
  },
]
