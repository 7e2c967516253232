import type { BasePayload } from 'payload'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import { day, idOf, text } from './read.ts'
import { readDocument } from './read-document.ts'
import { sessionSlug } from './session-slug.ts'

/** Gives a session without an address one, so that a trainer need not invent it. */
export async function fillSessionSlug(payload: BasePayload, id: string): Promise<void> {
  const doc = await readDocument({ payload, type: 'session', id, locale: 'en' })
  const date = day(doc['startsAt'])
  if (text(doc['slug']) || !date) return
  const course = await slugOf({ payload, type: 'course', value: doc['course'] })
  const where = await slugOf({ payload, type: 'centre', value: doc['centre'] })
  const what = course ?? text(doc['kind']) ?? 'session'
  const slug = sessionSlug({ what, where, day: date, taken: await takenSlugs(payload) })
  await payload.update({
    collection: collectionSlugs.session,
    id,
    data: { slug },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
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
