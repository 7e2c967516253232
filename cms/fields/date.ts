import type { DateField } from 'payload'
import type { Label } from '../labels/label.ts'

type Named = { name: string; label: Label; description?: Label }

/** A calendar day; Payload keeps it as a moment around noon, the mapper reads its day in Baghdad. */
export function dayField({ name, label, description }: Named): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      ...(description ? { description } : {}),
    },
  }
}

/** A moment, picked in Baghdad's time wherever the editor is. */
export function momentField({ name, label, description }: Named): DateField {
  return {
    name,
    type: 'date',
    label,
    timezone: {
      defaultTimezone: 'Asia/Baghdad',
      // Payload takes one text here, whatever the language of the admin.
      supportedTimezones: [{ label: 'بغداد · بەغدا · Baghdad (UTC+3)', value: 'Asia/Baghdad' }],
    },
    admin: {
      date: {
        pickerAppearance: 'dayAndTime',
        timeIntervals: 15,
        timeFormat: 'HH:mm',
        displayFormat: 'dd/MM/yyyy HH:mm',
      },
      ...(description ? { description } : {}),
    },
  }
}
