import type { Locale } from '#schema/locales'
import { entryTypes } from '#schema/slugs'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { azPath, entryPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { lettersOf, type Letter } from './az-letters.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** A line of the list. */
export type AzItem = { href: string; title: string; typeName: string }

/** What A–Z shows. */
export type AzProps = { page: PageInfo; letters: readonly Letter<AzItem>[] }

/** Gathers what A–Z shows: every entry but sessions, which are in the calendar. */
export function azProps(locale: Locale, catalogue: Catalogue): AzProps {
  const { t } = textOf(locale)
  const items = entryTypes
    .filter((type) => type !== 'session')
    .flatMap((type) =>
      catalogue.all(locale, type).map((entry) => ({
        href: entryPath(entry),
        title: catalogue.titleOf(entry),
        typeName: t(`type.${type}`),
      })),
    )
  return {
    page: pageOf(catalogue, {
      locale,
      path: azPath(locale),
      title: t('menu.az'),
      description: t('az.intro'),
      alternates: alternatesByPath(azPath),
      crumbs: [homeCrumb(locale)],
    }),
    letters: lettersOf(items, formatOf(locale).compare),
  }
}
