import { daysBetween } from '../lib/baghdad.ts'
import { saturdayOf } from '../lib/calendar-month.ts'

/** The words for the two days that need no counting. */
export type AwayWords = { today: string; tomorrow: string }

/** The words for the two weeks that need no date. */
export type WeekWords = { thisWeek: string; nextWeek: string }

/**
 * How far away a day is, for a page that is older than today; `null` for days that the page's own
 * words, written on the day of its release, no longer count rightly.
 * @param days both as days in Baghdad, `2026-12-06`
 */
export function awayOn(
  { today, day }: { today: string; day: string },
  words: AwayWords,
): string | null {
  const days = daysBetween(today, day)
  if (days === 0) return words.today
  return days === 1 ? words.tomorrow : null
}

/**
 * What a week's dates that are left on a page stand under, for a page that is older than today; `null`
 * where its own heading, which names the week's first day, is right.
 * @param days today and the Saturday of the week, as days in Baghdad
 */
export function weekOn(
  { today, saturday }: { today: string; saturday: string },
  words: WeekWords,
): string | null {
  const weeks = daysBetween(saturdayOf(today), saturday) / 7
  if (weeks <= 0) return words.thisWeek
  return weeks === 1 ? words.nextWeek : null
}
