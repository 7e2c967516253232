import { z } from 'zod'
import { localeCodes } from '#schema/locales'
import { sessionKinds, sessionPlaces } from '#schema/session'
import { instant } from '#schema/values'
import type { DateMark, SessionPost } from './types.ts'

const id = z.string().min(1).max(100)
// Times are typed by people: what is wrong with one is said at its field.
const typed = z.string().max(40)

/** What posting and planning take; shapes alone, as what is wrong with a value is said at its field. */
export const sessionPostSchema = z.strictObject({
  kind: z.enum(sessionKinds),
  course: id.nullable(),
  centre: id.nullable(),
  startsAt: typed,
  endsAt: typed,
  places: z.enum(sessionPlaces),
  room: z.string().max(500).nullable(),
  link: z.string().max(2000).nullable(),
  languages: z.array(z.enum(localeCodes)).max(localeCodes.length),
  womenOnly: z.boolean(),
  childcare: z.boolean(),
  recurrence: z.string().max(200).nullable(),
  exceptions: z.array(instant).max(200),
  moves: z.array(z.strictObject({ from: instant, startsAt: typed, endsAt: typed })).max(200),
}) satisfies z.ZodType<SessionPost>

/** What one tap on a date sends. */
export const dateMarkSchema = z.discriminatedUnion('mark', [
  z.strictObject({ mark: z.enum(['open', 'few', 'full', 'cancelled']) }),
  z.strictObject({ mark: z.literal('restored') }),
  z.strictObject({ mark: z.literal('moved'), startsAt: typed, endsAt: typed }),
  z.strictObject({ mark: z.literal('again') }),
]) satisfies z.ZodType<DateMark>
