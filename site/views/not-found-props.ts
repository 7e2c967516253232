import type { Locale } from '#schema/locales'
import type { Catalogue } from '../lib/catalogue.ts'
import { homePath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { pageOf, type PageInfo } from './page.ts'

/** What "not found" shows. */
export type NotFoundProps = { page: PageInfo }

/** The frame of a language's "not found"; the languages lead to their first pages. */
export function notFoundProps(locale: Locale, catalogue: Catalogue): NotFoundProps {
  const { t } = textOf(locale)
  const page = pageOf(catalogue, {
    locale,
    path: homePath(locale),
    title: t('notFound.title'),
    description: t('notFound.text'),
    alternates: alternatesByPath(homePath),
    isIndexable: false,
  })
  // It stands at any address: a report that names one would name the wrong one.
  return { page: { ...page, report: { email: null, whatsapp: null } } }
}
