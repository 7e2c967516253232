import { localeCodes, type Locale } from '#schema/locales'
import { entryTypes, pathSegments, type EntryType } from '#schema/slugs'
import type { Snapshot } from '#schema/snapshot'
import type { Entry } from '#schema/types'
import { monthOf } from '../../../site/lib/baghdad.ts'
import {
  calendarPath,
  monthPath,
  paperPath,
  type CalendarScope,
} from '../../../site/lib/calendar-paths.ts'
import {
  aboutPath,
  azPath,
  entryPath,
  gapsPath,
  homePath,
  listPath,
  needPath,
  placePath,
  placesPath,
  searchPath,
} from '../../../site/lib/paths.ts'
import { stateKinds } from './state-kinds.ts'

/** A kind of page and where one of it stands in each language. */
export type PageKind = {
  name: string
  path: (locale: Locale) => string
  /** Width of the paper that it is made for, in CSS pixels (96 to an inch). */
  paper?: number
  /** Kept from search engines on purpose. */
  isUnlisted?: true
}

// Widths of paper in CSS pixels.
const paperWidths = { a4: 794, a4Landscape: 1123, a6: 397 } as const

/**
 * One of every kind of page that has a language and can be linked to. For a type it is its fullest
 * entry among those that every language has: what fits there fits everywhere.
 * @throws Error naming a type of which no entry is published in every language
 */
export function pageKindsOf(snapshot: Snapshot): PageKind[] {
  return [
    { name: 'home', path: homePath },
    // The list of pages is the page about the site.
    ...entryTypes
      .filter((type) => type !== 'page')
      .map((type) => ({
        name: `list-${pathSegments[type]}`,
        path: (locale: Locale) => listPath(locale, type),
      })),
    ...entryTypes.map((type) => {
      const { slug } = fullestEntry(snapshot, type)
      return { name: type, path: (locale: Locale) => entryPath({ locale, type, slug }) }
    }),
    ...calendarKinds(snapshot),
    ...paperKinds(snapshot),
    ...stateKinds(snapshot),
    { name: 'need', path: (locale) => needPath(locale, 'work') },
    { name: 'places', path: placesPath },
    { name: 'place', path: (locale) => placePath(locale, 'IQ-BG') },
    { name: 'gaps', path: gapsPath },
    { name: 'a-z', path: (locale) => azPath(locale) },
    { name: 'search', path: searchPath },
    { name: 'about', path: aboutPath },
  ]
}

/** What is made of a session for paper. */
function paperKinds(snapshot: Snapshot): PageKind[] {
  const { slug } = fullestEntry(snapshot, 'session')
  return [
    {
      name: 'poster',
      path: (locale) => paperPath({ locale, slug }, 'poster'),
      paper: paperWidths.a4,
    },
    { name: 'card', path: (locale) => paperPath({ locale, slug }, 'card'), paper: paperWidths.a6 },
  ]
}

/** The calendar of the centre with most dates and the month that is its fullest; none without dates. */
function calendarKinds({ entries }: Snapshot): PageKind[] {
  const own = entries.filter(({ locale }) => locale === localeCodes[0])
  const dates = own.flatMap((entry) =>
    entry.type === 'session'
      ? entry.dates.map(({ startsAt }) => ({ at: entry.centre?.id, month: monthOf(startsAt) }))
      : [],
  )
  const id = mostOften(dates.map(({ at }) => at))
  const centre = own.find((entry) => entry.type === 'centre' && entry.id === id)
  const month = mostOften(dates.filter(({ at }) => at === id).map((date) => date.month))
  if (!centre || month === undefined) return []
  const scope: CalendarScope = { by: 'centre', slug: centre.slug }
  return [
    { name: 'calendar-centre', path: (locale) => calendarPath(locale, scope) },
    { name: 'month', path: (locale) => monthPath(locale, { by: 'all' }, month) },
    {
      name: 'month-centre',
      path: (locale) => monthPath(locale, scope, month),
      paper: paperWidths.a4Landscape,
    },
  ]
}

function mostOften(values: readonly (string | undefined)[]): string | undefined {
  const groups = Map.groupBy(values, (value) => value)
  groups.delete(undefined)
  const [most] = [...groups].toSorted(([, a], [, b]) => b.length - a.length)
  return most?.[0]
}

/** Pages that nobody links to: the chooser, and what a wrong address gets. */
export const specialPages: readonly { name: string; path: string; locale: Locale | null }[] = [
  { name: 'chooser', path: '/', locale: null },
  { name: '404', path: '/404.html', locale: null },
  ...localeCodes.map((locale) => ({ name: '404', path: `/${locale}/404.html`, locale })),
]

/**
 * The entry of a type that says most, among those that are published in every language.
 * @throws Error where there is none
 */
export function fullestEntry({ entries }: Snapshot, type: EntryType): Entry {
  const byId = Map.groupBy(
    entries.filter((entry) => entry.type === type),
    ({ id }) => id,
  )
  const whole = [...byId.values()].filter((versions) => versions.length === localeCodes.length)
  const [fullest] = whole
    .map((versions) => ({ entry: versions[0], size: JSON.stringify(versions).length }))
    .sort((a, b) => b.size - a.size || (a.entry?.slug ?? '').localeCompare(b.entry?.slug ?? ''))
  if (!fullest?.entry) throw new Error(`No ${type} is published in every language.`)
  return fullest.entry
}
