import type { BasePayload, PayloadRequest } from 'payload'
import { localeCodes, type Locale } from '#schema/locales'
import { sessionKinds } from '#schema/session'
import { collectionSlugs } from '#schema/slugs'
import { flag, idOf, number, text, words, type Source } from '../publish/read.ts'
import { heldDates } from '../schedule/date-rows.ts'
import { readPublicLocales } from '../schedule/public-locales.ts'
import type { Known, KnownSession, Named, SessionFacts } from './types.ts'

type Reader = {
  payload: BasePayload
  user: NonNullable<PayloadRequest['user']>
  now: Date
}

/**
 * The sessions that somebody may read, as their newest drafts say, with all courses and centres. A
 * trainer reads those of the own centre alone.
 */
export async function readKnown({ payload, user, now }: Reader): Promise<Known> {
  const how = { draft: true, pagination: false, depth: 0, overrideAccess: false, user } as const
  const { docs } = await payload.find({ collection: collectionSlugs.session, ...how })
  const ids = docs.map(({ id }) => String(id))
  const published = await readPublicLocales({ payload, type: 'session', now, ids })
  const named = async (type: 'course' | 'centre'): Promise<Named[]> => {
    const found = await payload.find({
      collection: collectionSlugs[type],
      select: { title: true, slug: true },
      locale: 'all',
      ...how,
    })
    return found.docs.map(toNamed)
  }
  return {
    sessions: docs.map((doc) => toKnown(doc, published.has(String(doc.id)))),
    courses: await named('course'),
    centres: await named('centre'),
  }
}

/** A session's document as it is compared with files. */
export function toKnown(doc: Source & { id: number | string }, isPublic: boolean): KnownSession {
  return {
    id: String(doc.id),
    slug: text(doc['slug']),
    updatedAt: String(doc['updatedAt']),
    isPublic,
    facts: toFacts(doc),
    dates: heldDates(doc).map((row) => ({
      ...{ id: row.id, startsAt: row.startsAt, endsAt: row.endsAt, movedFrom: row.movedFrom },
      ...{ places: row.places, status: row.status },
      sequence: number(row['sequence']) ?? 0,
    })),
  }
}

function toFacts(doc: Source): SessionFacts {
  const kind = sessionKinds.find((each) => each === doc['kind']) ?? 'course'
  return {
    kind,
    // The form hides the course of other kinds, so one left behind must not count.
    course: kind === 'course' ? idOf(doc['course']) : null,
    centre: idOf(doc['centre']),
    room: text(doc['room']),
    link: text(doc['link']),
    languages: localeCodes.filter((code) => words(doc['languages']).includes(code)),
    womenOnly: flag(doc['womenOnly']),
    childcare: flag(doc['childcare']),
  }
}

function toNamed(doc: Source & { id: number | string }): Named {
  const titles = (doc['title'] ?? {}) as Partial<Record<Locale, unknown>>
  const entries = localeCodes.flatMap((code) => {
    const title = text(titles[code])
    return title ? [[code, title] as const] : []
  })
  return { id: String(doc.id), slug: text(doc['slug']), titles: Object.fromEntries(entries) }
}
