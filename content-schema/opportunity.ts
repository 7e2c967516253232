import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { phones, reach } from '#schema/shared-fields'
import { day, filled, line, reference } from '#schema/values'

/** What an enterprise can offer: the kinds of the demand-side mapping. */
export const opportunityKinds = ['job', 'internship', 'training', 'expertise', 'inKind'] as const

/** What an enterprise offers to somebody whom a centre sends. */
export const opportunity = defineType('opportunity', {
  facts: {
    ...commonFacts,
    ...reach,
    kind: z.enum(opportunityKinds),
    /** Who offers it, where it has a page of its own. */
    organisation: reference('organisation').nullable(),
    /** Last day to apply; `null` where it is open all the time. */
    deadline: day.nullable(),
    /** Centres that help to apply. */
    centres: z.array(reference('centre')).max(limits.rows),
    /** Numbers of its own; where there are none, the centres' are shown. */
    phones,
  },
  text: {
    ...commonText,
    /** Who offers it, as people know it. */
    offeredBy: filled(limits.name),
    /** What one gets, a line each. */
    offers: z.array(line).min(1).max(limits.rows),
    /** What one needs to have or know, a line each. */
    requirements: z.array(line).max(limits.rows),
    /** How to apply, in order. */
    steps: z.array(line).min(1).max(limits.rows),
  },
  sensitive: ['phones'],
  rows: {},
})

/** An opportunity in one language. */
export type Opportunity = z.output<typeof opportunity.entry>
