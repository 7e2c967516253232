import type { Locale } from '#schema/locales'
import type { Need } from '#schema/needs'
import type { EntryType } from '#schema/slugs'
import type { Catalogue } from '../lib/catalogue.ts'
import { needPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** What a need's page shows. */
export type NeedProps = {
  page: PageInfo
  need: Need
  /** The doors, by type, in the order in which to try them; types without any are left out. */
  groups: readonly { type: EntryType; cards: readonly CardInfo[] }[]
}

const order = ['service', 'programme', 'course', 'resource'] as const

/** Gathers what a need's page shows; closed programmes are no doors. */
export function needProps(catalogue: Catalogue, locale: Locale, need: Need): NeedProps {
  const { t } = textOf(locale)
  const entries = catalogue
    .entriesForNeed(locale, need)
    .filter((entry) => entry.type !== 'programme' || entry.status !== 'closed')
  const groups = order.map((type) => ({
    type,
    cards: entries.flatMap((entry) => (entry.type === type ? [cardOf(entry, catalogue)] : [])),
  }))
  return {
    page: pageOf(catalogue, {
      locale,
      path: needPath(locale, need),
      title: t(`need.${need}`),
      description: t('needPage.intro'),
      alternates: alternatesByPath((code) => needPath(code, need)),
      crumbs: [homeCrumb(locale)],
    }),
    need,
    groups: groups.filter(({ cards }) => cards.length > 0),
  }
}
