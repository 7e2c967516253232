import type { Locale } from '#schema/locales'
import { daysBetween, dayOf } from './baghdad.ts'
import type { CalendarScope } from './calendar-paths.ts'
import { isIn } from './calendar-scopes.ts'
import type { Catalogue } from './catalogue.ts'
import { occurrencesOf, type Occurrence } from './occurrences.ts'
import { textOf } from './strings.ts'

// For how many days a feed keeps what is over: somebody may look up when it was.
const keptDays = 30

type Place = { catalogue: Catalogue; locale: Locale }

/** The dates that a scope's feed holds: those still to come and the last days', cancelled ones too. */
export function feedDates(scope: CalendarScope, { catalogue, locale }: Place): Occurrence[] {
  return keptDates({ catalogue, locale }).filter((found) => isIn(found, scope, catalogue))
}

// Every feed of a language takes from these: they are looked up once for a release.
const kept = new WeakMap<Catalogue, Map<Locale, Occurrence[]>>()

function keptDates({ catalogue, locale }: Place): Occurrence[] {
  const known = kept.get(catalogue) ?? new Map<Locale, Occurrence[]>()
  kept.set(catalogue, known)
  const dates =
    known.get(locale) ??
    occurrencesOf(catalogue.all(locale, 'session')).filter(
      ({ date }) => daysBetween(dayOf(date.endsAt), catalogue.releaseDate) <= keptDays,
    )
  known.set(locale, dates)
  return dates
}

/** What a calendar app calls a feed: the site's name, and what the feed is narrowed to. */
export function feedName(scope: CalendarScope, { catalogue, locale }: Place): string {
  const { t } = textOf(locale)
  return [t('site.name'), narrowedTo(scope, { catalogue, locale })].join(' · ')
}

function narrowedTo(scope: CalendarScope, { catalogue, locale }: Place): string {
  const { t } = textOf(locale)
  switch (scope.by) {
    case 'all':
      return t('types.session')
    case 'centre':
    case 'course': {
      const named = catalogue.all(locale, scope.by).find(({ slug }) => slug === scope.slug)
      return named?.title ?? scope.slug
    }
    case 'place':
      return t(`governorate.${scope.governorate}`)
    case 'language':
      return t('session.languages', { languages: t(`language.${scope.code}`) })
    case 'women':
      return t('session.womenOnly')
  }
}
