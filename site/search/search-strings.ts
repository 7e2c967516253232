import type { Locale } from '#schema/locales'
import { entryTypes, type EntryType } from '#schema/slugs'
import type { PluralForms } from '../i18n/schema.ts'
import { textOf } from '../lib/strings.ts'

/** What the search page's script says; it goes as JSON into `data-search-strings` of the form. */
export type SearchStrings = {
  locale: Locale
  /** Folder of the language's index, with slashes around it. */
  bundle: string
  /** Number of results, with `{count}`. */
  counts: PluralForms
  loading: string
  none: string
  failed: string
  /** Names of one entry of each type, and of one governorate's page. */
  types: Record<EntryType | 'place', string>
}

/** The words of the search page's script in a language. */
export function searchStringsOf(locale: Locale): SearchStrings {
  const { t, forms } = textOf(locale)
  return {
    locale,
    bundle: `/pagefind/${locale}/`,
    counts: forms('search.results'),
    loading: t('search.loading'),
    none: t('search.none'),
    failed: t('search.failed'),
    types: {
      ...(Object.fromEntries(entryTypes.map((type) => [type, t(`type.${type}`)])) as Record<
        EntryType,
        string
      >),
      place: t('places.one'),
    },
  }
}
