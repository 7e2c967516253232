import type { Locale } from '#schema/locales'
import { lettersOf } from '../lib/az-letters.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { azPages } from '../lib/list-pages.ts'
import { azPath, searchPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { indexOf, type LetterLink } from './letter-index.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** What the search page shows before anybody searches. */
export type SearchProps = {
  page: PageInfo
  /** Centres to narrow a search to. */
  centres: readonly { slug: string; title: string }[]
  /** Every letter of A–Z and where its first entry stands. */
  letters: readonly LetterLink[]
}

/** The search page, with what narrows a search and what leads on without one. */
export function searchProps(locale: Locale, catalogue: Catalogue): SearchProps {
  const { t } = textOf(locale)
  return {
    page: pageOf(catalogue, {
      locale,
      path: searchPath(locale),
      title: t('search.title'),
      description: t('search.hint'),
      alternates: alternatesByPath(searchPath),
      crumbs: [homeCrumb(locale)],
    }),
    centres: catalogue.all(locale, 'centre').map(({ slug, title }) => ({ slug, title })),
    letters: lettersIn(locale, catalogue),
  }
}

function lettersIn(locale: Locale, catalogue: Catalogue): LetterLink[] {
  const { compare } = formatOf(locale)
  const pages = azPages(catalogue, locale).map(({ number, count, items }) => ({
    place: { number, count },
    letters: lettersOf(
      items.map((entry) => ({ title: catalogue.titleOf(entry) })),
      compare,
    ),
  }))
  return indexOf({ pages, here: 0, pathOf: (page) => azPath(locale, page) })
}
