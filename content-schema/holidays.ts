import { z } from 'zod'
import { defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { day, filled } from '#schema/values'

/** Where a holiday counts: in all of Iraq, or in the Kurdistan Region alone. */
export const holidayRegions = ['iraq', 'kurdistan'] as const

/** Public holidays: offices are closed, and pages with opening hours say so. */
export const holidays = defineType('holidays', {
  facts: {},
  text: {},
  rows: {
    days: {
      facts: {
        /** First day. */
        from: day,
        /** Last day; the same as the first for one day. */
        to: day,
        region: z.enum(holidayRegions),
      },
      text: {
        /** Its name. */
        name: filled(limits.title),
      },
    },
  },
  rule: ({ days }, context) => {
    days.forEach(({ from, to }, index) => {
      if (to < from) {
        context.addIssue({
          code: 'custom',
          path: ['days', index, 'to'],
          params: { problem: 'endsBeforeStart' },
        })
      }
    })
  },
})

/** The public holidays in one language. */
export type Holidays = z.output<typeof holidays.entry>
