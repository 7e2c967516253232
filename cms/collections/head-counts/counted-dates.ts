import type { Where } from 'payload'
import type { Counts } from '../../attendance/small-groups.ts'
import { idOf, instant, type Source } from '../../publish/read.ts'
import { heldDates, type HeldDate, type Reader, type Span } from './held-dates.ts'
import { headCountsSlug } from './slug.ts'

/** A count as it is kept; ids are the database's as text. */
export type CountedDate = Counts &
  Pick<HeldDate, 'session' | 'date' | 'centre' | 'course'> & { heldOn: string }

/** What was counted of the dates that were held in the span; for a trainer in the own centre. */
export function countedDates(reader: Reader, { start, end }: Span): Promise<CountedDate[]> {
  return findCounts(reader, {
    and: [
      { heldOn: { greater_than_equal: start.toISOString() } },
      { heldOn: { less_than: end.toISOString() } },
    ],
  })
}

/** Dates that were held in the span and that nobody has counted yet, the latest first. */
export async function uncountedDates(
  reader: Reader,
  span: Span,
  now = new Date(),
): Promise<HeldDate[]> {
  const held = await heldDates(reader, span, now)
  const sessions = [...new Set(held.map(({ session }) => session))]
  const counts = await findCounts(reader, { session: { in: sessions } })
  const known = new Set(counts.map(keyOf))
  return held.filter((date) => !known.has(keyOf(date)))
}

const keyOf = ({ session, date }: { session: string; date: string }) => `${session}/${date}`

async function findCounts({ payload, user }: Reader, where: Where): Promise<CountedDate[]> {
  const { docs } = await payload.find({
    ...{ collection: headCountsSlug, depth: 0, pagination: false, limit: 0 },
    ...{ overrideAccess: false, user, where },
  })
  return (docs as Source[]).map((doc) => ({
    session: String(doc['session']),
    date: String(doc['date']),
    heldOn: instant(doc['heldOn']) ?? '',
    centre: idOf(doc['centre']),
    course: idOf(doc['course']),
    women: Number(doc['women']),
    men: Number(doc['men']),
    youth: Number(doc['youth']),
  }))
}
