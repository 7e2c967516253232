import type { ArrayField } from 'payload'
import { limits } from '#schema/limits'
import { sessionPlaces, sessionStatuses } from '#schema/session'
import { choiceField } from '../../fields/choice.ts'
import { momentField } from '../../fields/date.ts'
import { sessionPlacesLabels, sessionStatusLabels } from '../../labels/choices.ts'
import { label } from '../../labels/label.ts'

/** When a session is held; each date can be full, cancelled or moved by itself. */
export const datesField: ArrayField = {
  name: 'dates',
  type: 'array',
  label: label('Dates', 'المواعيد', 'وادەکان'),
  labels: {
    singular: label('Date', 'موعد', 'وادە'),
    plural: label('Dates', 'المواعيد', 'وادەکان'),
  },
  maxRows: limits.dates,
  fields: [
    momentField({ name: 'startsAt', label: label('Begins', 'يبدأ', 'دەست پێ دەکات') }),
    momentField({ name: 'endsAt', label: label('Ends', 'ينتهي', 'کۆتایی دێت') }),
    choiceField({
      name: 'places',
      label: label('Places', 'الأماكن', 'شوێنەکان'),
      codes: sessionPlaces,
      names: sessionPlacesLabels,
      standard: 'open',
    }),
    choiceField({
      name: 'status',
      label: label('Status', 'الحالة', 'دۆخ'),
      codes: sessionStatuses,
      names: sessionStatusLabels,
      standard: 'scheduled',
    }),
    momentField({
      name: 'movedFrom',
      label: label('Announced before for', 'الموعد المعلن سابقاً', 'وادەی ڕاگەیەنراوی پێشوو'),
    }),
    // Raised on publishing alone: calendars of readers count on it.
    {
      name: 'sequence',
      type: 'number',
      label: label('Changes', 'التغييرات', 'گۆڕانکارییەکان'),
      defaultValue: 0,
      admin: { hidden: true },
    },
  ],
}
