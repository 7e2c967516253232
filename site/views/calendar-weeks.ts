import { dayOf, daysBetween } from '../lib/baghdad.ts'
import { saturdayOf } from '../lib/calendar-month.ts'

/** Dates that stand under one heading. */
export type DateGroup<T> = {
  when: 'today' | 'thisWeek' | 'nextWeek' | 'later'
  /** The day that the heading names: today, or the Saturday on which the week begins. */
  day: string
  dates: T[]
}

/**
 * Groups dates, given by their start: those of the day of the release, the rest of its week, the next
 * week, and every week after that. What has begun earlier and is not over is of today.
 */
export function groupsOf<T extends { startsAt: string }>(
  dates: readonly T[],
  releaseDate: string,
): DateGroup<T>[] {
  const groups = new Map<string, DateGroup<T>>()
  for (const date of dates) {
    const { when, day } = headingOf(dayOf(date.startsAt), releaseDate)
    const group = groups.get(when + day) ?? { when, day, dates: [] }
    group.dates.push(date)
    groups.set(when + day, group)
  }
  return [...groups.values()]
}

function headingOf(day: string, releaseDate: string): Pick<DateGroup<unknown>, 'when' | 'day'> {
  if (day <= releaseDate) return { when: 'today', day: releaseDate }
  const saturday = saturdayOf(day)
  const weeksAhead = daysBetween(saturdayOf(releaseDate), saturday) / 7
  if (weeksAhead === 0) return { when: 'thisWeek', day: saturday }
  return { when: weeksAhead === 1 ? 'nextWeek' : 'later', day: saturday }
}
