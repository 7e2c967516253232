import type { BasePayload } from 'payload'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import { day, idOf, rows, text, type Source } from './read.ts'
import { readDocument } from './read-document.ts'
import { sessionSlug } from './session-slug.ts'

/**
 * An address for a session that has none, so that a trainer need not invent it: what, where, and the
 * first day; `null` where it has no date yet.
 */
export async function newSessionSlug(payload: BasePayload, doc: Source): Promise<string | null> {
  const days = rows(doc['dates']).flatMap((row) => day(row['startsAt']) ?? [])
  const first = days.toSorted()[0]
  if (!first) return null
  const course = await slugOf({ payload, type: 'course', value: doc['course'] })
  const where = await slugOf({ payload, type: 'centre', value: doc['centre'] })
  const what = course ?? text(doc['kind']) ?? 'session'
  return sessionSlug({ what, where, day: first, taken: await takenSlugs(payload) })
}

async function slugOf({
  payload,
  type,
  value,
}: {
  payload: BasePayload
  type: EntryType
  value: unknown
}): Promise<string | null> {
  const id = idOf(value)
  if (!id) return null
  return text((await readDocument({ payload, type, id, locale: 'en' }))['slug'])
}

async function takenSlugs(payload: BasePayload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: collectionSlugs.session,
    select: { slug: true },
    draft: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.flatMap((doc) => text(doc['slug']) ?? []))
}
