import { onlyDateId } from '#schema/upgrade'

/** A document or row as MongoDB keeps it. */
export type Stored = Readonly<Record<string, unknown>>

/** What of a session belongs to its dates now; the first says that a document is an old one. */
export const moments = [
  'startsAt',
  'startsAt_tz',
  'endsAt',
  'endsAt_tz',
  'movedFrom',
  'movedFrom_tz',
  'places',
  'status',
] as const

/**
 * The dates of a session that had one, in today's form, under the id that the contract's upgrade gives
 * it; none where none was filled in.
 * @param address the address under which the session was published last
 */
export function datesOf(document: Stored, address: string | undefined): Stored[] {
  const { dates } = document
  if (Array.isArray(dates) && dates.length > 0) return dates as Stored[]
  if (!document['startsAt']) return []
  const name = address ?? document['slug'] ?? document['_id']
  const own = moments.flatMap((key) => (key in document ? [[key, document[key]] as const] : []))
  return [{ id: onlyDateId(String(name)), ...Object.fromEntries(own), sequence: 0 }]
}

/** A holiday that counts in all of Iraq, where it says nothing else. */
export function withRegion(day: Stored): Stored {
  return { region: 'iraq', ...day }
}
