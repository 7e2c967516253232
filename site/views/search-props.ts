import type { Locale } from '#schema/locales'
import type { Catalogue } from '../lib/catalogue.ts'
import { searchPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** What the search page shows before anybody searches. */
export type SearchProps = { page: PageInfo }

/** The frame of the search page. */
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
  }
}
