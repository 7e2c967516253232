import type { PayloadRequest } from 'payload'
import { collectionSlugs } from '#schema/slugs'
import { ownCentre } from '../../access/own-centre.ts'
import { reachOf } from '../../access/rights.ts'
import { idOf, instant, rows, text, type Source } from '../../publish/read.ts'

/** What a count keeps of the date that it belongs to; `centre` and `course` are the database's ids. */
export type FoundDate = {
  startsAt: string
  status: string
  centre: unknown
  course: unknown
}

/**
 * A date as the newest draft of its session has it; `null` where there is none, and for a trainer where
 * it is another centre's. Calls of our own, with nobody logged in, find every date.
 */
export async function findDate(
  req: PayloadRequest,
  { session, date }: { session: unknown; date: unknown },
): Promise<FoundDate | null> {
  const id = idOf(session)
  if (id === null) return null
  const doc = (await req.payload.findByID({
    ...{ collection: collectionSlugs.session, id, depth: 0, draft: true },
    ...{ disableErrors: true, overrideAccess: true, req },
  })) as Source | null
  const row = rows(doc?.['dates']).find((each) => each['id'] === date)
  const startsAt = instant(row?.['startsAt'])
  if (!doc || !row || !startsAt) return null
  const centre = doc['centre'] ?? null
  const isReached =
    !req.user ||
    reachOf(req.user, 'facts', 'sessions') === 'all' ||
    idOf(centre) === String(ownCentre(req.user))
  return isReached
    ? {
        startsAt,
        status: text(row['status']) ?? 'scheduled',
        centre,
        course: doc['kind'] === 'course' ? (doc['course'] ?? null) : null,
      }
    : null
}
