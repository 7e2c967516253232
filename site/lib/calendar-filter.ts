import { governorates } from '#schema/governorates'
import { localeCodes, type Locale } from '#schema/locales'
import type { NarrowedBy } from './calendar-links.ts'
import type { CalendarRow } from './calendar-match.ts'
import type { CalendarScope } from './calendar-paths.ts'
import type { Catalogue } from './catalogue.ts'
import { occurrencePath, type Occurrence } from './occurrences.ts'
import { textOf } from './strings.ts'

/** A value that a reader can choose. */
type CalendarOption = { value: string; label: string }

/** A question with one answer among several. */
export type CalendarQuestion = {
  name: Exclude<NarrowedBy, 'women'>
  label: string
  options: readonly CalendarOption[]
}

/** All that `CalendarFilter` needs, as plain data. */
export type CalendarFilterProps = {
  rows: readonly CalendarRow[]
  /** Only those to which the rows give several answers. */
  questions: readonly CalendarQuestion[]
  /** Whether some dates are for women only, and some are not. */
  asksWomen: boolean
  /** Whether some dates are full or cancelled, and some are not. */
  asksPlaces: boolean
  strings: {
    women: string
    places: string
    all: string
    reset: string
    /** Said when nothing fits. */
    none: string
    /** How many dates there are: the text for n stands at index n. */
    counts: readonly string[]
  }
}

type Shown = {
  scope: CalendarScope
  /** All dates of the scope. */
  dates: readonly Occurrence[]
}

/** The filter's data for a list that holds all dates of a scope. */
export function calendarFilterOf(
  catalogue: Catalogue,
  locale: Locale,
  { scope, dates }: Shown,
): CalendarFilterProps {
  const { t, plural } = textOf(locale)
  const rows = dates.map((one) => rowOf(catalogue, one))
  const named = (type: 'centre' | 'course') =>
    catalogue.all(locale, type).map(({ id, title }) => ({ value: id, label: title }))
  const held = new Set<string>(rows.flatMap(({ languages }) => languages))
  const among = (name: 'place' | 'centre' | 'course', options: CalendarOption[]) =>
    options.filter(({ value }) => rows.some((row) => row[name] === value))
  const questions: CalendarQuestion[] = [
    {
      name: 'place',
      label: t('calendar.filterGovernorate'),
      options: among(
        'place',
        governorates.map((code) => ({ value: code, label: t(`governorate.${code}`) })),
      ),
    },
    {
      name: 'centre',
      label: t('calendar.filterCentre'),
      options: among('centre', named('centre')),
    },
    {
      name: 'course',
      label: t('calendar.filterCourse'),
      options: among('course', named('course')),
    },
    {
      name: 'language',
      label: t('calendar.filterLanguage'),
      options: localeCodes
        .filter((code) => held.has(code))
        .map((code) => ({ value: code, label: t(`language.${code}`) })),
    },
  ]
  return {
    rows,
    questions: questions.filter(({ name, options }) => name !== scope.by && options.length > 1),
    asksWomen: differ(rows.map(({ womenOnly }) => womenOnly)),
    asksPlaces: differ(rows.map(({ hasPlaces }) => hasPlaces)),
    strings: {
      women: t('session.womenOnly'),
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

const differ = (answers: readonly boolean[]) => new Set(answers).size > 1

function rowOf(catalogue: Catalogue, { session, date }: Occurrence): CalendarRow {
  const centre = catalogue.find(session.locale, session.centre)
  return {
    key: occurrencePath({ session, date }),
    centre: centre?.id ?? null,
    place: centre?.governorate ?? null,
    course: session.course?.id ?? null,
    languages: session.languages,
    womenOnly: session.womenOnly,
    hasPlaces: date.status !== 'cancelled' && date.places !== 'full',
  }
}
