import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { anyReference, filled } from '#schema/values'

/** A word of the glossary: the title is its full name, the summary explains it plainly. */
export const term = defineType('term', {
  facts: {
    ...commonFacts,
    /** Its short form in Latin letters, `NRM`. */
    acronym: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9.&/-]{1,15}$/)
      .nullable(),
    /** The entry that tells more. */
    about: anyReference.nullable(),
  },
  text: {
    ...commonText,
    /** How else it is written or called; shown, and found in running text. */
    otherSpellings: z.array(filled(limits.title)).max(limits.keywords),
  },
  rows: {},
})

/** A term in one language. */
export type Term = z.output<typeof term.entry>
