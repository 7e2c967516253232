import type { TextField } from 'payload'
import { timeOfDay } from '#schema/values'
import { label, type Label } from '../labels/label.ts'

/** A time of day in Baghdad, `08:30`. */
export function timeField({ name, label: words }: { name: string; label: Label }): TextField {
  return {
    name,
    type: 'text',
    label: words,
    maxLength: 5,
    admin: {
      rtl: false,
      placeholder: '08:30',
      width: '50%',
      description: label('For example 08:30', 'مثلاً 08:30', 'بۆ نموونە 08:30'),
    },
    validate: (value: unknown) => !value || timeOfDay.safeParse(value).success || '08:30 · 14:00',
  }
}
