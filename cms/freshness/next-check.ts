import type { EntryType } from '#schema/slugs'
import { dayOf, later } from '../schedule/baghdad.ts'

/** How many days a check of a type counts; `null` for what is not checked again. */
const intervals: Readonly<Record<EntryType, number | null>> = {
  // Phones, hours, places and money: people travel for them.
  service: 90,
  programme: 90,
  course: 90,
  centre: 90,
  opportunity: 90,
  campaign: 90,
  // Whole offices move more rarely than what they offer.
  organisation: 180,
  // Laws and what follows from them change with the sittings of a parliament.
  guide: 180,
  resource: 180,
  // About ourselves, our privacy and our words: once a year.
  page: 365,
  term: 365,
  // Statistics come out once a year.
  figure: 365,
  // News is of its day, and a session is over on its own.
  article: null,
  session: null,
}

/** Whether entries of a type are checked again after a time. */
export const isChecked = (type: EntryType): boolean => intervals[type] !== null

/**
 * The day by which an entry must be checked again when it was checked today.
 * @param today a day in Baghdad
 * @returns `null` for types that are not checked again
 * @example nextCheck('service', '2026-11-22') // => '2027-02-20'
 */
export function nextCheck(type: EntryType, today: string): string | null {
  const days = intervals[type]
  return days === null ? null : dayAfter(today, days)
}

/** The day so many days after another; before it for a negative number. */
export function dayAfter(day: string, days: number): string {
  return dayOf(later(`${day}T00:00:00+03:00`, days * 86_400_000))
}
