import type { PayloadRequest } from 'payload'
import { collectionSlugs } from '#schema/slugs'
import { findLightRows } from '../../publish/publication-rows.ts'
import { idOf, instant, rows, text, type Source } from '../../publish/read.ts'

/** A date that was held; ids are the database's as text. */
export type HeldDate = {
  session: string
  date: string
  startsAt: string
  endsAt: string
  kind: string
  /** `null` online. */
  centre: string | null
  /** `null` for what is no course. */
  course: string | null
}

/** From a moment on, up to another one, which is not counted in. */
export type Span = { start: Date; end: Date }

/** Who reads, and with whose rights. */
export type Reader = Pick<PayloadRequest, 'payload' | 'user'>

/**
 * Dates that began in the span and before now, the latest first: of sessions that readers were told of,
 * without those that were cancelled; for a trainer those of the own centre.
 */
export async function heldDates(
  { payload, user }: Reader,
  { start, end }: Span,
  now = new Date(),
): Promise<HeldDate[]> {
  const last = end < now ? end : now
  const { docs } = await payload.find({
    ...{ collection: collectionSlugs.session, draft: true, depth: 0, pagination: false, limit: 0 },
    ...{ overrideAccess: false, user },
    select: { kind: true, centre: true, course: true, dates: true },
    where: {
      and: [
        { 'dates.startsAt': { greater_than_equal: start.toISOString() } },
        { 'dates.startsAt': { less_than_equal: last.toISOString() } },
      ],
    },
  })
  const dates = (docs as Source[]).flatMap(datesOf).filter(({ startsAt }) => {
    const moment = Date.parse(startsAt)
    return moment >= start.getTime() && moment < end.getTime() && moment <= now.getTime()
  })
  const told = await toldSessions(payload, [...new Set(dates.map(({ session }) => session))])
  return dates
    .filter(({ session }) => told.has(session))
    .toSorted((one, other) => Date.parse(other.startsAt) - Date.parse(one.startsAt))
}

function datesOf(doc: Source): HeldDate[] {
  const kind = text(doc['kind']) ?? 'course'
  const facts = {
    session: idOf(doc['id']) ?? '',
    kind,
    centre: idOf(doc['centre']),
    course: kind === 'course' ? idOf(doc['course']) : null,
  }
  return rows(doc['dates']).flatMap((row) => {
    const [startsAt, endsAt] = [instant(row['startsAt']), instant(row['endsAt'])]
    if (!startsAt || row['status'] === 'cancelled') return []
    const times = { startsAt, endsAt: endsAt ?? startsAt }
    return { ...facts, ...times, date: String(row['id']) }
  })
}

/** Those of the sessions that were ever published; a draft that nobody saw was not held. */
async function toldSessions(
  payload: Reader['payload'],
  sessions: readonly string[],
): Promise<Set<string>> {
  const published = await findLightRows(payload, {
    type: { equals: 'session' },
    action: { equals: 'publish' },
    entry: { in: [...sessions] },
  })
  return new Set(published.map(({ entry }) => entry))
}
