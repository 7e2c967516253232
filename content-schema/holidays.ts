import type { z } from 'zod'
import { defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { day, filled } from '#schema/values'

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
