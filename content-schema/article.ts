import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { needs } from '#schema/needs'
import { anyReference, day, filled, media } from '#schema/values'

/** How much of an article's date is known. */
export const datePrecisions = ['day', 'month', 'year'] as const

/** News: what has happened, or what is new. */
export const article = defineType('article', {
  facts: {
    ...commonFacts,
    /** The day it is told of, not the day it was typed. */
    date: day,
    /** What of the date is known: readers see no more than that. */
    precision: z.enum(datePrecisions),
    /** What it is about; empty for news of the network itself. */
    topics: z.array(z.enum(needs)).max(needs.length),
    /** Picture at the top. */
    hero: media.nullable(),
    /** Entries that it tells of. */
    about: z.array(anyReference).max(limits.rows),
  },
  text: {
    ...commonText,
    /** What the picture shows, for those who do not see it; `null` only where there is no picture. */
    heroAlt: filled(limits.line).nullable(),
  },
  rows: {},
  alts: { hero: 'heroAlt' },
})

/** An article in one language. */
export type Article = z.output<typeof article.entry>
