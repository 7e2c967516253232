import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { papers, reach } from '#schema/shared-fields'
import { filled, line, reference } from '#schema/values'

/** Whether one leaves with a paper. */
export const certificates = ['yes', 'no', 'ask'] as const

/** A course that is given again and again; its dates are sessions. */
export const course = defineType('course', {
  facts: {
    ...commonFacts,
    ...reach,
    /** Length in hours, all meetings together; `null` while not known. */
    hours: z.number().positive().max(1000).nullable(),
    certificate: z.enum(certificates),
    /** Centres that give it. */
    organisers: z.array(reference('centre')).max(limits.rows),
    /** Who gives it with them, where that has a page of its own. */
    partners: z.array(reference('organisation')).max(limits.rows),
  },
  text: {
    ...commonText,
    /** What one can do afterwards, a line each. */
    outcomes: z.array(line).min(1).max(limits.rows),
    /** Who gives it beside the centre; `null` where nobody does. */
    partner: filled(limits.name).nullable(),
  },
  rows: {
    /** What to bring. */
    papers,
  },
})

/** A course in one language. */
export type Course = z.output<typeof course.entry>
