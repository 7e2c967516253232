import type { Locale } from '#schema/locales'
import type { CalendarScope } from '../lib/calendar-paths.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor, type CallNumber } from '../lib/contacts.ts'

/** What a centre's month says on paper, where nothing can be looked up. */
export type TimetableInfo = {
  /** Where it is, in up to three lines. */
  address: readonly string[]
  phones: readonly CallNumber[]
}

/** What stands on the timetable of a centre's scope; `null` for any other scope. */
export function timetableOf(
  catalogue: Catalogue,
  locale: Locale,
  scope: CalendarScope,
): TimetableInfo | null {
  if (scope.by !== 'centre') return null
  const centre = catalogue.all(locale, 'centre').find(({ slug }) => slug === scope.slug)
  if (!centre) return null
  const { city, host, address, landmark } = centre
  return {
    address: [city, host, address, landmark].filter((line) => line !== null),
    phones: phonesFor(centre, catalogue).slice(0, 3),
  }
}
