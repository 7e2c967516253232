import { governorates } from '#schema/governorates'
import { localeCodes, type Locale } from '#schema/locales'
import { needs } from '#schema/needs'
import { entryTypes } from '#schema/slugs'
import { calendarAlternates, monthAlternates } from './calendar-alternates.ts'
import { calendarPath, monthPath } from './calendar-paths.ts'
import { datesIn, monthsIn, scopesOf } from './calendar-scopes.ts'
import type { Alternate, Catalogue } from './catalogue.ts'
import { azPages, listPages, needPages, placePages } from './list-pages.ts'
import { pageSizes, paginate } from './paginate.ts'
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
} from './paths.ts'

/** A page that search engines may list. */
export type SitePage = {
  path: string
  /** The same page in every language that has it, itself included. */
  alternates: readonly Alternate[]
  /** When it was last changed; `null` for pages that are made from many entries. */
  updatedAt: string | null
}

/** Every page that search engines may list: all but the language chooser and "not found". */
export function sitePages(catalogue: Catalogue): SitePage[] {
  return localeCodes.flatMap((locale) => [
    ...inEveryLanguage(locale),
    ...laterPages(catalogue, locale),
    ...calendarPages(catalogue, locale),
    ...catalogue.everything(locale).map((entry) => ({
      path: entryPath(entry),
      alternates: catalogue.alternatesOf(entry),
      updatedAt: entry.updatedAt,
    })),
  ])
}

/** The same kind of page in every language, for pages that exist in all. */
export const alternatesByPath = (pathIn: (locale: Locale) => string): Alternate[] =>
  localeCodes.map((locale) => ({ locale, path: pathIn(locale) }))

function inEveryLanguage(locale: Locale): SitePage[] {
  const makers: ((locale: Locale) => string)[] = [
    homePath,
    ...entryTypes
      .filter((type) => type !== 'page')
      .map((type) => (code: Locale) => listPath(code, type)),
    ...needs.map((need) => (code: Locale) => needPath(code, need)),
    placesPath,
    ...governorates.map((place) => (code: Locale) => placePath(code, place)),
    gapsPath,
    (code) => azPath(code),
    searchPath,
    aboutPath,
  ]
  return makers.map((pathIn) => ({
    path: pathIn(locale),
    alternates: alternatesByPath(pathIn),
    updatedAt: null,
  }))
}

// The whole calendar's first page is in every language, and stands with the other lists.
function calendarPages(catalogue: Catalogue, locale: Locale): SitePage[] {
  return scopesOf(catalogue, locale).flatMap((scope) => {
    const lists = paginate(datesIn(catalogue, locale, scope), pageSizes.session)
    const later = lists.slice(1).map(({ number }) => calendarPath(locale, scope, number))
    const first = {
      path: calendarPath(locale, scope),
      alternates: calendarAlternates(catalogue, scope),
    }
    const months = monthsIn(catalogue, locale, scope).map((month) => ({
      path: monthPath(locale, scope, month),
      alternates: monthAlternates(catalogue, scope, month),
    }))
    return [
      ...(scope.by === 'all' ? [] : [first]),
      ...later.map((path) => ({ path, alternates: [{ locale, path }] })),
      ...months,
    ].map((page) => ({ ...page, updatedAt: null }))
  })
}

// The second page of a list holds other entries in each language: it has no counterpart.
function laterPages(catalogue: Catalogue, locale: Locale): SitePage[] {
  const paths = [
    ...entryTypes
      .filter((type) => type !== 'page' && type !== 'session')
      .flatMap((type) =>
        listPages(catalogue, locale, type).map(({ number }) => listPath(locale, type, number)),
      ),
    ...needs.flatMap((need) =>
      needPages(catalogue, locale, need).map(({ number }) => needPath(locale, need, number)),
    ),
    ...governorates.flatMap((place) =>
      placePages(catalogue, locale, place).map(({ number }) => placePath(locale, place, number)),
    ),
    ...azPages(catalogue, locale).map(({ number }) => azPath(locale, number)),
  ]
  return paths
    .filter((path) => path.includes('/page/'))
    .map((path) => ({ path, alternates: [{ locale, path }], updatedAt: null }))
}
