import { governorates } from '#schema/governorates'
import { localeCodes, type Locale } from '#schema/locales'
import { monthOf } from './baghdad.ts'
import { calendarPath, type CalendarScope } from './calendar-paths.ts'
import type { Catalogue } from './catalogue.ts'
import type { Occurrence } from './occurrences.ts'

/** Every scope that a language's content knows, the whole calendar first, whether or not it holds a date. */
export function everyScope(catalogue: Catalogue, locale: Locale): CalendarScope[] {
  return [
    { by: 'all' },
    ...catalogue.all(locale, 'centre').map(({ slug }) => ({ by: 'centre' as const, slug })),
    ...governorates.map((governorate) => ({ by: 'place' as const, governorate })),
    ...catalogue.all(locale, 'course').map(({ slug }) => ({ by: 'course' as const, slug })),
    ...localeCodes.map((code) => ({ by: 'language' as const, code })),
    { by: 'women' },
  ]
}

/** The scopes that hold a date still to come in a language, the whole calendar first. */
export function scopesOf(catalogue: Catalogue, locale: Locale): CalendarScope[] {
  return everyScope(catalogue, locale).filter(
    (scope) => scope.by === 'all' || datesIn(catalogue, locale, scope).length > 0,
  )
}

// Every page of every scope names all the others: what they hold is looked up once for a release.
type Held = { dates: Occurrence[]; months: string[] }
const known = new WeakMap<Catalogue, Map<string, Held>>()

/** Dates of a scope that are still to come, the next first. */
export const datesIn = (
  catalogue: Catalogue,
  locale: Locale,
  scope: CalendarScope,
): readonly Occurrence[] => heldIn(catalogue, locale, scope).dates

/** Months, `2026-12`, in which a scope holds a date still to come, the next first. */
export const monthsIn = (
  catalogue: Catalogue,
  locale: Locale,
  scope: CalendarScope,
): readonly string[] => heldIn(catalogue, locale, scope).months

function heldIn(catalogue: Catalogue, locale: Locale, scope: CalendarScope): Held {
  const scopes = known.get(catalogue) ?? new Map<string, Held>()
  known.set(catalogue, scopes)
  const key = calendarPath(locale, scope)
  const held = scopes.get(key) ?? lookUp(catalogue, locale, scope)
  scopes.set(key, held)
  return held
}

function lookUp(catalogue: Catalogue, locale: Locale, scope: CalendarScope): Held {
  const dates = catalogue.upcomingDates(locale).filter((one) => isIn(one, scope, catalogue))
  return { dates, months: [...new Set(dates.map(({ date }) => monthOf(date.startsAt)))] }
}

/** Whether a date belongs to a scope. */
export function isIn({ session }: Occurrence, scope: CalendarScope, catalogue: Catalogue): boolean {
  const { locale } = session
  switch (scope.by) {
    case 'all':
      return true
    case 'centre':
      return catalogue.find(locale, session.centre)?.slug === scope.slug
    case 'place':
      return catalogue.find(locale, session.centre)?.governorate === scope.governorate
    case 'course':
      return catalogue.find(locale, session.course)?.slug === scope.slug
    case 'language':
      return session.languages.includes(scope.code)
    case 'women':
      return session.womenOnly
  }
}
