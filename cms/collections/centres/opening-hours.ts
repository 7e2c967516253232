import type { ArrayField } from 'payload'
import { weekdays } from '#schema/centre'
import { choiceField } from '../../fields/choice.ts'
import { dayField } from '../../fields/date.ts'
import { timeField } from '../../fields/time.ts'
import { weekdayLabels } from '../../labels/choices.ts'
import { label } from '../../labels/label.ts'

const opens = timeField({ name: 'opens', label: label('Opens', 'يفتح', 'دەکرێتەوە') })
const closes = timeField({ name: 'closes', label: label('Closes', 'يغلق', 'دادەخرێت') })

/** The hours of a usual week. */
export const hoursField: ArrayField = {
  name: 'hours',
  type: 'array',
  label: label('Opening hours', 'أوقات الدوام', 'کاتەکانی کردنەوە'),
  labels: {
    singular: label('Day', 'يوم', 'ڕۆژ'),
    plural: label('Opening hours', 'أوقات الدوام', 'کاتەکانی کردنەوە'),
  },
  maxRows: 21,
  fields: [
    choiceField({
      name: 'day',
      label: label('Day', 'اليوم', 'ڕۆژ'),
      codes: weekdays,
      names: weekdayLabels,
    }),
    opens,
    closes,
  ],
}

/** Days that differ from the usual week. */
export const exceptionsField: ArrayField = {
  name: 'exceptions',
  type: 'array',
  label: label('Days that differ', 'أيام مختلفة', 'ڕۆژە جیاوازەکان'),
  labels: {
    singular: label('Day that differs', 'يوم مختلف', 'ڕۆژی جیاواز'),
    plural: label('Days that differ', 'أيام مختلفة', 'ڕۆژە جیاوازەکان'),
  },
  maxRows: 60,
  admin: {
    description: label(
      'Without times the centre is closed that day',
      'إذا لم تكتب أوقاتاً، فالمركز مغلق في ذلك اليوم',
      'بەبێ کات، ناوەندەکە لەو ڕۆژەدا داخراوە',
    ),
  },
  fields: [dayField({ name: 'date', label: label('Date', 'التاريخ', 'بەروار') }), opens, closes],
}
