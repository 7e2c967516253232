import { limits } from '#schema/limits'
import type { SessionDate } from '#schema/session'
import type { scheduleProblems, scheduleRefusals } from '../labels/schedule.ts'
import { later, lengthOf, readMoment, week } from './baghdad.ts'
import { lastMoment, spanFindings } from './plan-dates.ts'
import type { DateMark } from './types.ts'

/** A date of the draft; a new one has no id until it is saved. */
export type DateRow = Omit<SessionDate, 'id' | 'sequence'> & { id?: string }

/** Why a tap does nothing. */
export type Refusal = {
  code: keyof typeof scheduleRefusals | keyof typeof scheduleProblems
  params?: Readonly<Record<string, string | number>>
}

/** The row that a tap made, in place of the one with its id or as a new one. */
export type Marked<Row> = { row: Row; isNew: boolean } | { refusal: Refusal }

type Tap<Row> = {
  rows: readonly Row[]
  /** The date that was tapped. */
  id: string
  mark: DateMark
  /** When the date begins as readers see it; `null` where they see none. */
  announced: string | null
  now: Date
}

const refuse = (code: Refusal['code'], params?: Refusal['params']) => ({
  refusal: params ? { code, params } : { code },
})

/** What one tap makes of a session's dates. */
export function markDate<Row extends DateRow>({
  rows,
  id,
  mark,
  announced,
  now,
}: Tap<Row>): Marked<Row | DateRow> {
  const row = rows.find((each) => each.id === id)
  if (!row) return refuse('unknown')
  if (mark.mark === 'again') return again({ rows, row, now })
  if (row.endsAt <= now.toISOString()) return refuse('over')
  switch (mark.mark) {
    case 'cancelled':
      return { row: { ...row, status: 'cancelled' }, isNew: false }
    case 'restored':
      return restored({ row, rows, now })
    case 'moved':
      return moved({ row, rows, mark, announced, now })
    default:
      if (row.status === 'cancelled') return refuse('isCancelled')
      return { row: { ...row, places: mark.mark }, isNew: false }
  }
}

// A week after the last one, and where that is over, on the same weekday that is still to come. Behind
// an earlier date stands one already: the tap came twice, or from a screen that does not know of it.
function again<Row extends DateRow>({
  rows,
  row,
  now,
}: {
  rows: readonly Row[]
  row: Row
  now: Date
}): Marked<Row | DateRow> {
  const last = rows.reduce((latest, each) => (each.startsAt > latest.startsAt ? each : latest))
  if (last.id !== row.id) return { row: last, isNew: false }
  if (rows.length >= limits.dates) return refuse('noRoom', { max: limits.dates })
  let startsAt = later(last.startsAt, week)
  while (startsAt <= now.toISOString()) startsAt = later(startsAt, week)
  if (startsAt > lastMoment(now)) return refuse('tooFar', { day: lastMoment(now) })
  const endsAt = later(startsAt, lengthOf(last.startsAt, last.endsAt))
  const fresh = { startsAt, endsAt, movedFrom: null, places: 'open', status: 'scheduled' } as const
  return { row: fresh, isNew: true }
}

function restored<Row extends DateRow>({
  row,
  rows,
  now,
}: {
  row: Row
  rows: readonly Row[]
  now: Date
}): Marked<Row> {
  const { status, movedFrom } = row
  if (status === 'cancelled') {
    return { row: { ...row, status: movedFrom ? 'moved' : 'scheduled' }, isNew: false }
  }
  if (status !== 'moved' || !movedFrom) return { row, isNew: false }
  if (movedFrom <= now.toISOString()) return refuse('toThePast')
  if (isTaken(movedFrom, { row, rows })) return refuse('repeated', { date: movedFrom })
  const endsAt = later(movedFrom, lengthOf(row.startsAt, row.endsAt))
  const back = { startsAt: movedFrom, endsAt, movedFrom: null, status: 'scheduled' } as const
  return { row: { ...row, ...back }, isNew: false }
}

function moved<Row extends DateRow>({
  row,
  rows,
  mark,
  announced,
  now,
}: {
  row: Row
  rows: readonly Row[]
  mark: Extract<DateMark, { mark: 'moved' }>
  announced: string | null
  now: Date
}): Marked<Row> {
  const startsAt = readMoment(mark.startsAt)
  const endsAt = readMoment(mark.endsAt)
  if (!startsAt) return refuse('startMissing')
  if (!endsAt) return refuse('endMissing')
  const [wrong] = spanFindings({ startsAt, endsAt, field: 'moves' })
  if (wrong) return refuse(wrong.code)
  if (startsAt <= now.toISOString()) return refuse('toThePast')
  if (startsAt > lastMoment(now)) return refuse('tooFar', { day: lastMoment(now) })
  if (isTaken(startsAt, { row, rows })) return refuse('repeated', { date: startsAt })
  const movedFrom = earlierStart({ row, startsAt, announced })
  const status = movedFrom ? 'moved' : 'scheduled'
  return { row: { ...row, startsAt, endsAt, movedFrom, status }, isNew: false }
}

// Whom nobody told of another time needs no word of a move, nor who hears the first time again.
function earlierStart({
  row,
  startsAt,
  announced,
}: {
  row: DateRow
  startsAt: string
  announced: string | null
}): string | null {
  if (startsAt === row.movedFrom) return null
  return announced === null || announced === startsAt ? row.movedFrom : announced
}

function isTaken(
  startsAt: string,
  { row, rows }: { row: DateRow; rows: readonly DateRow[] },
): boolean {
  return rows.some((each) => each.id !== row.id && each.startsAt === startsAt)
}
