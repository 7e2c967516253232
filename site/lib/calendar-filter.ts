import { localeCodes, type Locale } from '#schema/locales'
import type { CalendarRow } from './calendar-match.ts'
import type { Catalogue } from './catalogue.ts'
import { occurrencePath, type Occurrence } from './occurrences.ts'
import { textOf } from './strings.ts'

/** A value that a reader can choose. */
export type CalendarOption = { value: string; label: string }

/** All that `CalendarFilter` needs, as plain data. */
export type CalendarFilterProps = {
  rows: readonly CalendarRow[]
  /** Centres and languages that occur in the rows. */
  centres: readonly CalendarOption[]
  languages: readonly CalendarOption[]
  strings: {
    legend: string
    centre: string
    language: string
    places: string
    all: string
    reset: string
    /** Said when nothing fits. */
    none: string
    /** How many dates there are: the text for n stands at index n. */
    counts: readonly string[]
  }
}

/** The filter's data for the sessions of one list page. */
export function calendarFilterOf(
  catalogue: Catalogue,
  locale: Locale,
  dates: readonly Occurrence[],
): CalendarFilterProps {
  const { t, plural } = textOf(locale)
  const held = new Set(dates.flatMap(({ session }) => session.languages))
  const ids = new Set(dates.flatMap(({ session }) => session.centre?.id ?? []))
  return {
    rows: dates.map(({ session, date }) => ({
      key: occurrencePath({ session, date }),
      centre: session.centre?.id ?? null,
      languages: session.languages,
      hasPlaces: date.status !== 'cancelled' && date.places !== 'full',
    })),
    centres: catalogue
      .all(locale, 'centre')
      .filter(({ id }) => ids.has(id))
      .map(({ id, title }) => ({ value: id, label: title })),
    languages: localeCodes
      .filter((code) => held.has(code))
      .map((code) => ({ value: code, label: t(`language.${code}`) })),
    strings: {
      legend: t('calendar.filter'),
      centre: t('calendar.filterCentre'),
      language: t('calendar.filterLanguage'),
      places: t('calendar.filterPlaces'),
      all: t('calendar.all'),
      reset: t('calendar.reset'),
      none: t('calendar.none'),
      counts: Array.from({ length: dates.length + 1 }, (_, count) =>
        plural('count.sessions', count),
      ),
    },
  }
}
