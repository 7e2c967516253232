import { localeCodes } from '#schema/locales'
import { calendarPath } from '../lib/calendar-paths.ts'
import { monthsIn, scopesOf } from '../lib/calendar-scopes.ts'
import { loadCatalogue } from '../loaders/catalogue.ts'
import { calendarMonthProps } from './calendar-month-props.ts'
import { calendarProps } from './calendar-props.ts'
import { lazily } from './lazily.ts'

/** Every page of the list of every scope in every language. */
export async function calendarListPaths() {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    scopesOf(catalogue, locale).flatMap((scope) =>
      calendarProps(catalogue, locale, scope).map((props) => ({
        params: { locale, scope: below(calendarPath(locale, scope, props.place.number)) },
        props,
      })),
    ),
  )
}

/** Every month of every scope in every language. */
export async function calendarMonthPaths() {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    scopesOf(catalogue, locale).flatMap((scope) =>
      monthsIn(catalogue, locale, scope).map((month) =>
        lazily({ locale, scope: below(calendarPath(locale, scope)), month }, () =>
          calendarMonthProps(catalogue, { locale, scope, month }),
        ),
      ),
    ),
  )
}

// What comes after the language and the calendar's own segment; `undefined` for the calendar itself.
const below = (path: string): string | undefined =>
  path.split('/').slice(3, -1).join('/') || undefined
