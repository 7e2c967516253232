import { kurdistanRegion, type Governorate } from '#schema/governorates'
import type { Holidays } from '#schema/holidays'
import type { Locale } from '#schema/locales'
import { daysBetween } from './baghdad.ts'
import type { Catalogue } from './catalogue.ts'

/** One public holiday, of one day or several. */
export type Holiday = Holidays['days'][number]

type Asked = {
  locale: Locale
  /** Where one asks for; the Kurdistan Region has holidays of its own. `null` for what is nowhere. */
  governorate: Governorate | null
  /** How many days ahead one looks. */
  withinDays: number
}

/**
 * Public holidays of a place that last until the day of the release or longer and begin within so many
 * days of it, the next first. Empty where none are published in the language.
 */
export function upcomingHolidays(
  catalogue: Catalogue,
  { locale, governorate, withinDays }: Asked,
): Holiday[] {
  const { releaseDate } = catalogue
  const days = catalogue.global(locale, 'holidays')?.days ?? []
  return days
    .filter(({ from, to }) => to >= releaseDate && daysBetween(releaseDate, from) <= withinDays)
    .filter(({ region }) => region === 'iraq' || isInKurdistanRegion(governorate))
    .sort((a, b) => a.from.localeCompare(b.from))
}

const isInKurdistanRegion = (governorate: Governorate | null): boolean =>
  governorate !== null && kurdistanRegion.includes(governorate)
