import type { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { eligibility, offerFacts, offerText, papers } from '#schema/shared-fields'

/** What a centre does for people: counselling, referral, information. */
export const service = defineType('service', {
  facts: { ...commonFacts, ...offerFacts },
  text: { ...commonText, ...offerText },
  sensitive: ['cost', 'phones', 'eligibility'],
  rows: {
    /** For whom. */
    eligibility,
    /** What to bring. */
    papers,
  },
})

/** A service in one language. */
export type Service = z.output<typeof service.entry>
