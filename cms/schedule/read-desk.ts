import type { BasePayload, PayloadRequest } from 'payload'
import { collectionSlugs } from '#schema/slugs'
import { ownCentre } from '../access/own-centre.ts'
import { idOf, flag, text } from '../publish/read.ts'
import { later } from './baghdad.ts'
import { heldDates } from './date-rows.ts'
import { readPublicLocales, seenIn } from './public-locales.ts'
import { readTitles, sessionTitle } from './titles.ts'
import type { DeskDate } from './types.ts'

/** How long a date stays on the desk when it is over, for its head count. */
const keptFor = 14 * 86_400_000

/** A course or centre to choose, named in the language of the admin. */
export type DeskOption = { id: string; title: string }

type Reader = {
  payload: BasePayload
  user: PayloadRequest['user']
  language: string
  now: Date
}

/**
 * What somebody has on the desk: dates to come and of the last 14 days, and the courses and centres for
 * which they can post. A trainer's are of the own centre alone.
 * @param session the only session that is asked for
 */
export async function readDesk({
  payload,
  user,
  language,
  now,
  session,
}: Reader & { session?: string }): Promise<{
  dates: DeskDate[]
  courses: DeskOption[]
  centres: DeskOption[]
}> {
  const since = later(now.toISOString(), -keptFor)
  const own = ownCentre(user)
  const { docs } = await payload.find({
    collection: collectionSlugs.session,
    where: {
      and: [
        { 'dates.endsAt': { greater_than: since } },
        ...(own === null ? [] : [{ centre: { equals: own } }]),
        ...(session === undefined ? [] : [{ id: { equals: session } }]),
      ],
    },
    ...{ draft: true, pagination: false, depth: 0, overrideAccess: false, user },
  })
  const ids = docs.map(({ id }) => String(id))
  const known = {
    sessions: await readPublicLocales({ payload, type: 'session', now, ids }),
    courses: await readPublicLocales({ payload, type: 'course', now }),
    centres: await readPublicLocales({ payload, type: 'centre', now }),
  }
  const courses = await readTitles({ payload, type: 'course', language })
  const centres = await readTitles({ payload, type: 'centre', language })
  const dates = docs.flatMap((doc) =>
    heldDates(doc)
      .filter(({ endsAt }) => endsAt > since)
      .map(({ id, startsAt, endsAt, movedFrom, places, status }): DeskDate => ({
        ...{ session: String(doc.id), date: id, startsAt, endsAt, movedFrom, places, status },
        title: sessionTitle(doc, { courses, language }),
        centre: centres.get(idOf(doc['centre']) ?? '') ?? null,
        room: text(doc['room']),
        womenOnly: flag(doc['womenOnly']),
        publicIn: seenIn(doc, known),
      })),
  )
  return {
    dates: dates.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt)),
    courses: optionsOf({ titles: courses, ids: [...known.courses.keys()], language }),
    centres: optionsOf({
      titles: centres,
      ids: own === null ? [...known.centres.keys()] : [String(own)],
      language,
    }),
  }
}

function optionsOf({
  titles,
  ids,
  language,
}: {
  titles: ReadonlyMap<string, string>
  ids: readonly string[]
  language: string
}): DeskOption[] {
  return ids
    .flatMap((id) => {
      const title = titles.get(id)
      return title === undefined ? [] : [{ id, title }]
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, language))
}
