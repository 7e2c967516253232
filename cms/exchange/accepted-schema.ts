import { z } from 'zod'
import { limits } from '#schema/limits'
import { localeCodes } from '#schema/locales'
import { sessionKinds, sessionPlaces, sessionStatuses } from '#schema/session'
import { slugSchema } from '#schema/slugs'
import { instant } from '#schema/values'
import { fileLimits } from './types.ts'

const id = z.string().regex(/^[\w-]{1,80}$/)
const moment = instant.transform((text) => new Date(text).toISOString())

const facts = z.strictObject({
  kind: z.enum(sessionKinds),
  course: id.nullable(),
  centre: id.nullable(),
  // What a draft has already may be more than the contract takes: publishing says so.
  room: z.string().max(500).nullable(),
  link: z.string().max(500).nullable(),
  languages: z.array(z.enum(localeCodes)),
  womenOnly: z.boolean(),
  childcare: z.boolean(),
})

const date = z
  .strictObject({
    id,
    startsAt: moment,
    endsAt: moment,
    movedFrom: moment.nullable(),
    places: z.enum(sessionPlaces),
    status: z.enum(sessionStatuses),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt)

/** The part of a proposal that somebody agrees to, as it is sent back. */
export const acceptedSchema = z.strictObject({
  sessions: z
    .array(
      z.strictObject({
        key: id,
        id: id.nullable(),
        slug: slugSchema.nullable().catch(null),
        updatedAt: z.string().max(40).nullable(),
        facts,
        withFacts: z.boolean(),
        dates: z.array(date).max(limits.dates),
      }),
    )
    .max(fileLimits.dates),
})

/** What somebody said that names in a file mean, by the text in the file. */
export const answersSchema = z.strictObject({
  course: z.record(z.string().max(2000), z.string().max(80)),
  centre: z.record(z.string().max(2000), z.string().max(80)),
})
