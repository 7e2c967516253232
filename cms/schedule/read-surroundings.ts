import type { BasePayload, PayloadRequest } from 'payload'
import { isLocale, localeCodes } from '#schema/locales'
import { governorates } from '#schema/governorates'
import { collectionSlugs } from '#schema/slugs'
import { day, idOf, rows, text, type Source } from '../publish/read.ts'
import { readDocument } from '../publish/read-document.ts'
import type { PublicHoliday } from './closed-days.ts'
import { heldDates } from './date-rows.ts'
import { readTitles, sessionTitle, titleIn } from './titles.ts'
import type { SessionPost } from './types.ts'
import type { BusyDate, Surroundings } from './warnings.ts'

type Question = {
  payload: BasePayload
  user: NonNullable<PayloadRequest['user']>
  post: Pick<SessionPost, 'centre' | 'room'>
  language: string
  now: Date
}

/** Everything with which the dates of a post are compared: what is held already, holidays, the centre. */
export async function readSurroundings(question: Question): Promise<Surroundings> {
  const { payload, user, post, language, now } = question
  return {
    now,
    language,
    trainer: String(user.id),
    room: post.room,
    centre: post.centre === null ? null : await readCentre(payload, post.centre),
    busy: await readBusy(question),
    holidays: await readHolidays(payload, language),
  }
}

// A trainer is asked about dates in every centre, whoever may read them: nobody is in two places.
async function readBusy({ payload, language, now }: Question): Promise<BusyDate[]> {
  const { docs } = await payload.find({
    collection: collectionSlugs.session,
    where: { 'dates.endsAt': { greater_than: now.toISOString() } },
    ...{ draft: true, pagination: false, depth: 0, overrideAccess: true },
  })
  const courses = await readTitles({ payload, type: 'course', language })
  return docs.flatMap((doc) =>
    heldDates(doc)
      .filter(({ status }) => status !== 'cancelled')
      .map(({ startsAt, endsAt }) => ({
        ...{ session: String(doc.id), startsAt, endsAt },
        ...{ trainer: idOf(doc['trainer']), centre: idOf(doc['centre']) },
        room: text(doc['room']),
        title: sessionTitle(doc, { courses, language }),
      })),
  )
}

async function readCentre(payload: BasePayload, id: string): Promise<Surroundings['centre']> {
  const { docs } = await payload.find({
    collection: collectionSlugs.centre,
    where: { id: { equals: id } },
    ...{ draft: true, limit: 1, depth: 0, overrideAccess: true },
  })
  const [doc] = docs
  if (!doc) return null
  return {
    id,
    governorate: governorates.find((code) => code === doc['governorate']) ?? null,
    closedOn: rows(doc['exceptions']).flatMap((row) =>
      text(row['opens']) === null ? (day(row['date']) ?? []) : [],
    ),
  }
}

// A name in another language is better than none, and a draft's holiday as good a reason to ask.
async function readHolidays(payload: BasePayload, language: string): Promise<PublicHoliday[]> {
  const names = new Map<string, Source>()
  for (const locale of localeCodes) {
    const doc = await readDocument({ payload, type: 'holidays', id: 'holidays', locale })
    for (const row of rows(doc['days'])) {
      const id = String(row['id'])
      names.set(id, { ...row, names: { ...namesOf(names.get(id)), [locale]: row['name'] } })
    }
  }
  const own = isLocale(language) ? language : 'en'
  return [...names.values()].flatMap((row) => {
    const from = day(row['from'])
    if (!from) return []
    const region = row['region'] === 'kurdistan' ? 'kurdistan' : 'iraq'
    return { from, to: day(row['to']), region, name: titleIn(namesOf(row), own) ?? '' }
  })
}

function namesOf(row: Source | undefined): Source {
  return (row?.['names'] ?? {}) as Source
}
