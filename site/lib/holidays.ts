import type { Holidays } from '#schema/holidays'
import type { Locale } from '#schema/locales'
import { daysBetween } from './baghdad.ts'
import type { Catalogue } from './catalogue.ts'

/** One public holiday, of one day or several. */
export type Holiday = Holidays['days'][number]

/**
 * Public holidays that last until the day of the release or longer and begin within so many days of
 * it, the next first. Empty where none are published in the language.
 */
export function upcomingHolidays(
  catalogue: Catalogue,
  locale: Locale,
  withinDays: number,
): Holiday[] {
  const { releaseDate } = catalogue
  const days = catalogue.global(locale, 'holidays')?.days ?? []
  return days
    .filter(({ from, to }) => to >= releaseDate && daysBetween(releaseDate, from) <= withinDays)
    .sort((a, b) => a.from.localeCompare(b.from))
}
