import { dayOf, daysBetween, utcDay } from '../lib/baghdad.ts'

/** Sessions of one week. */
export type Week<T> = {
  /** The Saturday on which it begins: Iraq's week. */
  starts: string
  /** Weeks from the week of the release: 0 is this week. */
  ahead: number
  sessions: T[]
}

/** Groups sessions by week, in the order given, which is by start. */
export function weeksOf<T extends { startsAt: string }>(
  sessions: readonly T[],
  releaseDate: string,
): Week<T>[] {
  const thisWeek = saturdayOf(releaseDate)
  const weeks = new Map<string, Week<T>>()
  for (const session of sessions) {
    const starts = saturdayOf(dayOf(session.startsAt))
    const week = weeks.get(starts) ?? {
      starts,
      ahead: daysBetween(thisWeek, starts) / 7,
      sessions: [],
    }
    week.sessions.push(session)
    weeks.set(starts, week)
  }
  return [...weeks.values()]
}

/** The Saturday on or before a day. */
function saturdayOf(day: string): string {
  const date = utcDay(day)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 1) % 7))
  return date.toISOString().slice(0, 10)
}
