import type { DeskDate } from '../../schedule/types.ts'
import { dayOf } from '../../schedule/baghdad.ts'
import { dayAfter } from './clock.ts'

/** Parts of the list, in the order in which it shows them. */
const parts = ['today', 'week', 'later', 'over'] as const

/** A part of the list: past dates stand last, the latest first. */
export type Group = { part: (typeof parts)[number]; dates: readonly DeskDate[] }

/**
 * Sorts dates into today's, those of the seven days from today, later and past ones; empty parts are
 * left out.
 * @param now a moment, ISO 8601
 */
export function groupDates(dates: readonly DeskDate[], now: string): Group[] {
  const today = dayOf(now)
  const weekEnd = dayAfter(now, 7)
  const partOf = ({ startsAt, endsAt }: DeskDate): Group['part'] => {
    const day = dayOf(startsAt)
    if (dayOf(endsAt) < today) return 'over'
    if (day <= today) return 'today'
    return day < weekEnd ? 'week' : 'later'
  }
  const ordered = dates.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  return parts
    .map((part) => {
      const found = ordered.filter((date) => partOf(date) === part)
      return { part, dates: part === 'over' ? found.toReversed() : found }
    })
    .filter((group) => group.dates.length > 0)
}

/** Whether it is its session's last date: after it comes the one that is held again. */
export function isLast(date: DeskDate, dates: readonly DeskDate[]): boolean {
  const starts = dates
    .filter(({ session }) => session === date.session)
    .map(({ startsAt }) => Date.parse(startsAt))
  return Date.parse(date.startsAt) === Math.max(...starts)
}

/** The list after an answer: what it says of a session takes the place of what was known. */
export function withAnswer(dates: readonly DeskDate[], answer: readonly DeskDate[]): DeskDate[] {
  const sessions = new Set(answer.map(({ session }) => session))
  return [...dates.filter(({ session }) => !sessions.has(session)), ...answer]
}
