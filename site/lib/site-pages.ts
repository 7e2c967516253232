import { governorates } from '#schema/governorates'
import { localeCodes, type Locale } from '#schema/locales'
import { needs } from '#schema/needs'
import { entryTypes } from '#schema/slugs'
import type { Alternate, Catalogue } from './catalogue.ts'
import { azPages, listPages, needPages, placePages } from './list-pages.ts'
import {
  aboutPath,
  azPath,
  entryPath,
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

// The second page of a list holds other entries in each language: it has no counterpart.
function laterPages(catalogue: Catalogue, locale: Locale): SitePage[] {
  const paths = [
    ...entryTypes
      .filter((type) => type !== 'page')
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
