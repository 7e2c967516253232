import { localeCodes, type Locale } from '#schema/locales'
import { pathSegments, type EntryType } from '#schema/slugs'
import type { EntryOf } from '#schema/types'
import type { Catalogue } from '../lib/catalogue.ts'
import { loadCatalogue } from '../loaders/catalogue.ts'
import { lazily } from './lazily.ts'
import { withdrawnProps } from './withdrawn-props.ts'

/** A page of every entry of a type, in every language that it is published in. */
export async function entryPaths<T extends EntryType, P>(
  type: T,
  propsOf: (entry: EntryOf<T>, catalogue: Catalogue) => P,
): Promise<{ params: { locale: Locale; slug: string }; props: P }[]> {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    catalogue
      .all(locale, type)
      .map((entry) => lazily({ locale, slug: entry.slug }, () => propsOf(entry, catalogue))),
  )
}

/** One page in every language. */
export async function localePaths<P>(
  propsOf: (locale: Locale, catalogue: Catalogue) => P,
): Promise<{ params: { locale: Locale }; props: P }[]> {
  const catalogue = await loadCatalogue()
  return localeCodes.map((locale) => ({ params: { locale }, props: propsOf(locale, catalogue) }))
}

/** A page at every address from which an entry was withdrawn. */
export async function withdrawnPaths() {
  const catalogue = await loadCatalogue()
  return catalogue.tombstones.map((tombstone) => {
    const { locale, type, slug } = tombstone
    return lazily({ locale, segment: pathSegments[type], slug }, () =>
      withdrawnProps(tombstone, catalogue),
    )
  })
}
