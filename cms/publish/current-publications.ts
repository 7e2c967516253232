import type { Publication } from '#schema/publication'

/** What decides which row counts. */
export type Dated = Pick<
  Publication,
  'id' | 'type' | 'entry' | 'locale' | 'action' | 'effectiveAt' | 'createdAt' | 'cancels'
>

/**
 * The newest due row of each entry and language, withdrawals included: by the moment from which it
 * counts, then by when it was written, then by its id. What was taken back never counts.
 */
export function currentPublications<Row extends Dated>(rows: readonly Row[], now: Date): Row[] {
  const newest = new Map<string, Row>()
  for (const row of duePublications(rows, now)) {
    const key = `${row.type}/${row.entry}/${row.locale}`
    const known = newest.get(key)
    if (!known || compareRows(known, row) < 0) newest.set(key, row)
  }
  return [...newest.values()]
}

/** The rows that count or counted by a moment; neither what was taken back nor what takes back. */
export function duePublications<Row extends Dated>(rows: readonly Row[], now: Date): Row[] {
  return standingPublications(rows, now).filter((row) => isDue(row, now))
}

/**
 * What people set for a moment to come, the earliest first: the newest row of each moment, language and
 * action. Facts and texts that follow at such a moment in other languages are not named.
 */
export function pendingPublications<Row extends Dated & Pick<Publication, 'textPublishedAt'>>(
  rows: readonly Row[],
  now: Date,
): Row[] {
  const newest = new Map<string, Row>()
  for (const row of standingPublications(rows, now)) {
    if (isDue(row, now) || follows(row)) continue
    const key = `${row.type}/${row.entry}/${row.locale}/${row.action}/${row.effectiveAt}`
    const known = newest.get(key)
    if (!known || compareRows(known, row) < 0) newest.set(key, row)
  }
  return [...newest.values()].sort(compareRows)
}

/** Whether a row only carries facts to a language whose text somebody published earlier. */
export function follows({
  action,
  effectiveAt,
  textPublishedAt,
}: Pick<Publication, 'action' | 'effectiveAt' | 'textPublishedAt'>): boolean {
  return (
    action === 'publish' &&
    textPublishedAt !== null &&
    Date.parse(textPublishedAt) < Date.parse(effectiveAt)
  )
}

/** All rows that publish or withdraw, now or later, and are not taken back by this moment. */
export function standingPublications<Row extends Dated>(rows: readonly Row[], now: Date): Row[] {
  const cancelled = new Set(
    rows.flatMap((row) => (row.action === 'cancel' && isDue(row, now) ? [row.cancels] : [])),
  )
  return rows.filter(({ action, id }) => action !== 'cancel' && !cancelled.has(id))
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
  return Date.parse(a.effectiveAt) - Date.parse(b.effectiveAt) || compareWriting(a, b)
}

/** What was written first before what was written later. */
export function compareWriting(a: Dated, b: Dated): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt) || compareIds(a.id, b.id)
}

function isDue({ effectiveAt }: Dated, now: Date): boolean {
  return Date.parse(effectiveAt) <= now.getTime()
}

// SQLite counts, MongoDB makes ids of one length that grow with time: shorter is older for both.
function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length
  return a < b ? -1 : Number(a > b)
}
