import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { eligibility, offerFacts, offerText, papers } from '#schema/shared-fields'
import { day, filled, line, reference } from '#schema/values'

/** Whether one can still come; `planned` programmes are announced, not open. */
export const programmeStatuses = ['planned', 'piloted', 'open', 'closing', 'closed'] as const

/** A programme or referral system that somebody else runs and a centre leads to. */
export const programme = defineType('programme', {
  facts: {
    ...commonFacts,
    ...offerFacts,
    /** Who runs it, where that has a page of its own. */
    organisation: reference('organisation').nullable(),
    status: z.enum(programmeStatuses),
    /** Where to go now that it is closed. */
    useInstead: reference('service', 'programme').nullable(),
    /** First day; `null` while not known. */
    startsOn: day.nullable(),
    /** Last day; `null` while open-ended or not known. */
    endsOn: day.nullable(),
  },
  text: {
    ...commonText,
    ...offerText,
    /** The ministry or organisation that runs it. */
    runBy: filled(limits.name),
  },
  sensitive: ['cost', 'phones', 'eligibility'],
  rows: {
    /** For whom. */
    eligibility,
    /** What to bring. */
    papers,
    /** The offices one goes through, in order; empty where one office does it all. */
    chain: {
      facts: {
        /** The office, where it has a page of its own. */
        office: reference('centre', 'organisation').nullable(),
      },
      text: {
        /** The office as people know it. */
        name: filled(limits.name),
        /** What happens there. */
        action: line,
        /** The paper to carry from here to the next office; `null` where there is none. */
        carry: line.nullable(),
      },
    },
  },
  rule: (facts, context) => {
    if (facts.status === 'closed' && !facts.useInstead) {
      context.addIssue({ code: 'custom', path: ['useInstead'], params: { problem: 'useInstead' } })
    }
    if (facts.startsOn && facts.endsOn && facts.endsOn < facts.startsOn) {
      context.addIssue({ code: 'custom', path: ['endsOn'], params: { problem: 'endsBeforeStart' } })
    }
  },
})

/** A programme in one language. */
export type Programme = z.output<typeof programme.entry>
