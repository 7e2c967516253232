import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { filled, webAddress } from '#schema/values'

/** How near a source's number is to the truth. */
export const qualifiers = ['exactly', 'about', 'almost', 'over'] as const

/** Figures that one chart compares: those of one group count like things. */
export const figureGroups = ['reach', 'support', 'inIraq', 'abroad'] as const

/** One number with what it counts, who counted and when. */
export const figure = defineType('figure', {
  facts: {
    ...commonFacts,
    value: z.number().positive(),
    qualifier: z.enum(qualifiers),
    group: z.enum(figureGroups),
    /** Of when it is: a year, `2020`, or a month, `2025-05`; `null` where the source has no date. */
    asOf: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
      .nullable(),
    /** Where the source can be read. */
    sourceAddress: webAddress.nullable(),
  },
  text: {
    ...commonText,
    /** What is counted, after the number: "people", "sessions". */
    unit: filled(limits.keyword),
    /** Who counted. */
    source: filled(limits.name),
  },
  rows: {},
})

/** A figure in one language. */
export type Figure = z.output<typeof figure.entry>
