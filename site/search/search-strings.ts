import type { Locale } from '#schema/locales'
import { entryTypes } from '#schema/slugs'
import type { PluralForms } from '../i18n/schema.ts'
import { textOf } from '../lib/strings.ts'
import { doorTypes, type DoorType } from './doors/door.ts'
import type { Finding } from './finding.ts'

/** What the box says; a file of its own holds it, because pages are read more often than searched from. */
export type BoxStrings = {
  locale: Locale
  /** Number of results, with `{count}`. */
  counts: PluralForms
  /** Names of the types that people come for. */
  types: Record<DoorType, string>
  suggestions: string
  /** With `{query}`. */
  all: string
  none: string
}

/** What the search page says; it goes as JSON into `data-search-page` of its form. */
export type PageStrings = Pick<BoxStrings, 'locale' | 'counts' | 'types' | 'all'> & {
  /** Names of one result of each type. */
  typeOf: Record<Finding['type'], string>
  inAll: string
  loading: string
  /** Where no door was found, and all texts have not been searched. */
  noDoor: string
  suggestionsFailed: string
  none: string
  failed: string
}

/** The words of the box in a language. */
export function boxStringsOf(locale: Locale): BoxStrings {
  const { t, forms } = textOf(locale)
  return {
    locale,
    counts: forms('search.results'),
    types: named(doorTypes, (type) => t(`types.${type}`)),
    suggestions: t('search.suggestions'),
    all: t('search.all', { query: '{query}' }),
    none: t('search.noDoor'),
  }
}

/** The words of the search page in a language. */
export function pageStringsOf(locale: Locale): PageStrings {
  const { t } = textOf(locale)
  const { counts, types, all, none } = boxStringsOf(locale)
  return {
    ...{ locale, counts, types, all },
    typeOf: {
      ...named(entryTypes, (type) => t(`type.${type}`)),
      place: t('places.one'),
      file: t('search.file'),
    },
    inAll: t('search.inAll'),
    loading: t('search.loading'),
    noDoor: none,
    suggestionsFailed: t('search.suggestionsFailed'),
    none: t('search.none'),
    failed: t('search.failed'),
  }
}

const named = <K extends string>(types: readonly K[], nameOf: (type: K) => string) =>
  Object.fromEntries(types.map((type) => [type, nameOf(type)])) as Record<K, string>
