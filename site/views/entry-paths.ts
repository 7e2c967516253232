import { localeCodes, type Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import type { EntryOf } from '#schema/types'
import type { Catalogue } from '../lib/catalogue.ts'
import { loadCatalogue } from '../loaders/catalogue.ts'

/** A page of every entry of a type, in every language that it is published in. */
export async function entryPaths<T extends EntryType, P>(
  type: T,
  propsOf: (entry: EntryOf<T>, catalogue: Catalogue) => P,
): Promise<{ params: { locale: Locale; slug: string }; props: P }[]> {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    catalogue.all(locale, type).map((entry) => ({
      params: { locale, slug: entry.slug },
      props: propsOf(entry, catalogue),
    })),
  )
}

/** One page in every language. */
export async function localePaths<P>(
  propsOf: (locale: Locale, catalogue: Catalogue) => P,
): Promise<{ params: { locale: Locale }; props: P }[]> {
  const catalogue = await loadCatalogue()
  return localeCodes.map((locale) => ({ params: { locale }, props: propsOf(locale, catalogue) }))
}
