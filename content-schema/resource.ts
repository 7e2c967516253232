import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { needs } from '#schema/needs'
import { filled, media, reference } from '#schema/values'

/** What a resource is. */
export const resourceKinds = ['report', 'leaflet', 'form', 'law', 'video', 'audio'] as const

/** Something to read, fill in, hear or see, with a file in each language. */
export const resource = defineType('resource', {
  facts: {
    ...commonFacts,
    kind: z.enum(resourceKinds),
    /** Year of publication. */
    year: z.int().min(1900).max(2100),
    /** What it is about. */
    topics: z.array(z.enum(needs)).min(1).max(needs.length),
    /** The newer one, where there is one. */
    replacedBy: reference('resource').nullable(),
  },
  text: {
    ...commonText,
    publisher: filled(limits.name),
    /** The file in this language. */
    file: media,
    /** Pages of the file; `null` for what has none. */
    pages: z.int().positive().nullable(),
    /** A picture of its first page, for those who look for it on paper. */
    cover: media.nullable(),
  },
  rows: {},
})

/** A resource in one language. */
export type Resource = z.output<typeof resource.entry>
