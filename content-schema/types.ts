import { z } from 'zod'
import { campaign } from '#schema/campaign'
import { centre } from '#schema/centre'
import { course } from '#schema/course'
import { programme } from '#schema/programme'
import { resource } from '#schema/resource'
import { service } from '#schema/service'
import { session } from '#schema/session'

/** Every type of entry by its name. */
export const types = { service, programme, course, session, centre, campaign, resource } as const

/** An entry of any type in one language, as pages get it. */
export const entrySchema = z.discriminatedUnion('type', [
  service.entry,
  programme.entry,
  course.entry,
  session.entry,
  centre.entry,
  campaign.entry,
  resource.entry,
])

/** An entry of any type in one language. */
export type Entry = z.output<typeof entrySchema>
/** An entry of one type. */
export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>
