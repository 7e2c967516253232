import { z } from 'zod'
import { defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { anyReference, day, filled } from '#schema/values'

/** How pressing an alert is. */
export const alertLevels = ['info', 'warning', 'urgent'] as const

/** A sentence above every page of one language for some days. */
export const alert = defineType('alert', {
  facts: {
    level: z.enum(alertLevels),
    /** First day on which it is shown. */
    from: day,
    /** Last day; `null` until it is withdrawn. */
    until: day.nullable(),
    /** Where to read more. */
    link: anyReference.nullable(),
  },
  text: {
    message: filled(limits.summary),
    /** What the link says; the target's title where empty. */
    linkLabel: filled(limits.keyword).nullable(),
  },
  rows: {},
  // The days of a new alert in one language must not bring back an old one in another.
  ownFacts: true,
  rule: ({ from, until }, context) => {
    if (until && until < from) {
      context.addIssue({ code: 'custom', path: ['until'], params: { problem: 'endsBeforeStart' } })
    }
  },
})

/** The alert in one language. */
export type Alert = z.output<typeof alert.entry>
