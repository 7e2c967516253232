import type { SessionDate } from '#schema/session'
import { instant, rows, type Source } from '../publish/read.ts'

/** A date of a draft that can be held: it has a beginning and an end. */
export type HeldDate = Source & Omit<SessionDate, 'sequence'>

/** The dates of a draft, moments in UTC; rows that nobody finished are left out. */
export function heldDates(doc: Source): HeldDate[] {
  return rows(doc['dates']).flatMap((row) => {
    const [startsAt, endsAt] = [instant(row['startsAt']), instant(row['endsAt'])]
    if (!startsAt || !endsAt) return []
    const movedFrom = instant(row['movedFrom'])
    const { places = 'open', status = 'scheduled' } = row as Partial<SessionDate>
    return { ...row, id: String(row['id']), startsAt, endsAt, movedFrom, places, status }
  })
}
