import type { Publication } from '#schema/publication'

/** What decides which row counts. */
export type Dated = Pick<
  Publication,
  'id' | 'type' | 'entry' | 'locale' | 'effectiveAt' | 'createdAt'
>

/**
 * The newest due row of each entry and language, withdrawals included: by the moment from which it
 * counts, then by when it was written, then by its id.
 */
export function currentPublications<Row extends Dated>(rows: readonly Row[], now: Date): Row[] {
  const newest = new Map<string, Row>()
  for (const row of rows) {
    if (Date.parse(row.effectiveAt) > now.getTime()) continue
    const key = `${row.type}/${row.entry}/${row.locale}`
    const known = newest.get(key)
    if (!known || compareRows(known, row) < 0) newest.set(key, row)
  }
  return [...newest.values()]
}

/**
 * The moment from which a new row of an entry counts: now, but after every row that counted from when
 * it was written. A server's clock that was set back would let an older row come back otherwise.
 */
export function nextMoment(rows: readonly Dated[], now = new Date()): Date {
  const earlier = rows
    .map(({ effectiveAt, createdAt }) => [Date.parse(effectiveAt), Date.parse(createdAt)] as const)
    .flatMap(([effective, created]) => (effective <= created ? [effective + 1] : []))
  return new Date(Math.max(now.getTime(), ...earlier))
}

/** Older before newer. */
export function compareRows(a: Dated, b: Dated): number {
  return (
    Date.parse(a.effectiveAt) - Date.parse(b.effectiveAt) ||
    Date.parse(a.createdAt) - Date.parse(b.createdAt) ||
    compareIds(a.id, b.id)
  )
}

// SQLite counts, MongoDB makes ids of one length that grow with time: shorter is older for both.
function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length
  return a < b ? -1 : Number(a > b)
}
