import { localeCodes } from '#schema/locales'
import { calendarPath, monthPath, type CalendarScope } from './calendar-paths.ts'
import { datesIn, monthsIn } from './calendar-scopes.ts'
import type { Alternate, Catalogue } from './catalogue.ts'

/** A scope's list in the languages in which it holds a date; the whole calendar is in all. */
export function calendarAlternates(catalogue: Catalogue, scope: CalendarScope): Alternate[] {
  return localeCodes
    .filter((locale) => scope.by === 'all' || datesIn(catalogue, locale, scope).length > 0)
    .map((locale) => ({ locale, path: calendarPath(locale, scope) }))
}

/** A scope's month in the languages in which it holds a date. */
export function monthAlternates(
  catalogue: Catalogue,
  scope: CalendarScope,
  month: string,
): Alternate[] {
  return localeCodes
    .filter((locale) => monthsIn(catalogue, locale, scope).includes(month))
    .map((locale) => ({ locale, path: monthPath(locale, scope, month) }))
}
