import { dayOf, momentOfWall } from '../schedule/baghdad.ts'

/** Months, both counted in: `2026-10`. */
export type MonthRange = { from: string; to: string }

// More would be slow, and nobody reads three years as bars.
const longest = 36
const usual = 3

/** The month in Baghdad, `2026-12`, of a moment. */
export const monthOf = (instant: string | Date): string =>
  dayOf(new Date(instant).toISOString()).slice(0, 7)

/**
 * The months that somebody asked for, in the right order; by default this month and the two before it.
 * What is no month counts as not given; of more than three years the last three are taken.
 */
export function monthRange(asked: { from?: unknown; to?: unknown }, now: Date): MonthRange {
  const [from, to] = [readMonth(asked.from), readMonth(asked.to)]
  const last = to ?? (from && from > monthOf(now) ? from : monthOf(now))
  const first = from ?? monthsLater(last, 1 - usual)
  const [start, end] = first <= last ? [first, last] : [last, first]
  const earliest = monthsLater(end, 1 - longest)
  return { from: start < earliest ? earliest : start, to: end }
}

/** The months that can be asked for, the latest first: this one and those of three years. */
export function monthsOf(now: Date): string[] {
  return Array.from({ length: longest }, (_, index) => monthsLater(monthOf(now), -index))
}

/** The moments at which the months begin and have ended. */
export function momentsOf({ from, to }: MonthRange): { start: Date; end: Date } {
  return { start: beginOf(from), end: beginOf(monthsLater(to, 1)) }
}

const beginOf = (month: string): Date => new Date(momentOfWall(`${month}-01T00:00:00`))

function readMonth(value: unknown): string | null {
  return typeof value === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(value) ? value : null
}

function monthsLater(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 7)
}
