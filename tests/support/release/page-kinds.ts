import type { Locale } from '#schema/locales'
import { entryTypes, pathSegments } from '#schema/slugs'
import {
  aboutPath,
  azPath,
  entryPath,
  homePath,
  listPath,
  needPath,
  searchPath,
} from '../../../site/lib/paths.ts'
import { entryInEveryLanguage } from './snapshot-fs.ts'

/** A kind of page and where one of it stands in each language. */
export type PageKind = { name: string; path: (locale: Locale) => string }

/** One of every kind of page that has a language. */
export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: homePath },
  ...entryTypes.map((type) => ({
    name: `list of ${pathSegments[type]}`,
    path: (locale: Locale) => listPath(locale, type),
  })),
  ...entryTypes.map((type) => {
    const { slug } = entryInEveryLanguage(type)
    return { name: type, path: (locale: Locale) => entryPath({ locale, type, slug }) }
  }),
  { name: 'need', path: (locale) => needPath(locale, 'work') },
  { name: 'A–Z', path: azPath },
  { name: 'search', path: searchPath },
  { name: 'about', path: aboutPath },
]
