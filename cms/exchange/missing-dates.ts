import { changesOf } from './compare.ts'
import type { Matched } from './match.ts'
import type { Known, KnownSession, ProposedDate, ProposedSession } from './types.ts'

type Input = {
  proposed: readonly ProposedSession[]
  /** Dates of the file that an export of ours named. */
  exported: readonly Matched[]
  known: Known
  /** Ids of dates that the file has, well written or not. */
  mentioned: ReadonlySet<string>
  now: Date
}

/**
 * The proposal together with the dates to come that the file leaves out, of the centres that it has
 * dates of. They can be cancelled, if somebody says so; nothing is ever deleted.
 */
export function missingDates({
  proposed,
  exported,
  known,
  mentioned,
  now,
}: Input): ProposedSession[] {
  const centres = new Set(exported.map(({ session }) => session?.facts.centre))
  const sessions = known.sessions.filter(({ facts }) => centres.has(facts.centre))
  const missing = new Map(
    sessions.map((session) => [session.id, missingOf({ session, mentioned, now })] as const),
  )
  const shown = new Set(proposed.map(({ id }) => id))
  return [
    ...proposed.map((each) => ({
      ...each,
      dates: [...each.dates, ...(missing.get(each.id ?? '') ?? [])],
    })),
    ...sessions.flatMap((session) => {
      const dates = missing.get(session.id) ?? []
      if (shown.has(session.id) || dates.length === 0) return []
      const { id, slug, updatedAt, facts } = session
      return [{ key: id, id, slug, updatedAt, facts, changes: [], dates }]
    }),
  ]
}

function missingOf({
  session,
  mentioned,
  now,
}: {
  session: KnownSession
  mentioned: ReadonlySet<string>
  now: Date
}): ProposedDate[] {
  return session.dates
    .filter(
      ({ id, endsAt, status }) =>
        !mentioned.has(id) && status !== 'cancelled' && Date.parse(endsAt) > now.getTime(),
    )
    .map((known) => {
      const { startsAt, endsAt, movedFrom, places } = known
      const date = { startsAt, endsAt, movedFrom, places, status: 'cancelled' } as const
      return { id: known.id, state: 'missing', date, changes: changesOf(known, date) }
    })
}
