import type { Locale } from '#schema/locales'
import { searchFullText } from '../../site/search/full-text/search-full-text.ts'
import { pathOf, shown, type OpenBundle } from './pagefind-fs.ts'

/** What the site's own search in all texts finds in a bundle, by path, the best first. */
export function fullTextOf({ folder }: OpenBundle, locale: Locale) {
  return async (query: string): Promise<string[]> => {
    const { load } = await searchFullText({ locale, bundle: folder, query, narrowing: {} })
    return (await load(0, shown)).map(({ path }) => pathOf(path))
  }
}
