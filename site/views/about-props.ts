import type { Locale } from '#schema/locales'
import type { Catalogue } from '../lib/catalogue.ts'
import { aboutPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** What the page about the site shows. */
export type AboutProps = { page: PageInfo }

/** The frame of the page about the site. */
export function aboutProps(locale: Locale, catalogue: Catalogue): AboutProps {
  const { t } = textOf(locale)
  return {
    page: pageOf(catalogue, {
      locale,
      path: aboutPath(locale),
      title: t('about.title'),
      description: t('about.what'),
      alternates: alternatesByPath(aboutPath),
      crumbs: [homeCrumb(locale)],
      searchType: 'about',
    }),
  }
}
