import type { Locale } from '#schema/locales'
import type { Need } from '#schema/needs'
import type { EntryType } from '#schema/slugs'
import type { Catalogue } from '../lib/catalogue.ts'
import { needOrder, needPages } from '../lib/list-pages.ts'
import { needPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { needGaps } from './gap-sentences.ts'
import { pagedPageOf, type ListPlace } from './list-props.ts'
import type { PageInfo } from './page.ts'

/** What a page of a need shows. */
export type NeedProps = {
  page: PageInfo
  need: Need
  /** The doors, by type, in the order in which to try them; types without any are left out. */
  groups: readonly { type: EntryType; cards: readonly CardInfo[] }[]
  /** Where there is no door for it; `null` where there is one everywhere. */
  gaps: string | null
  /** Which page of the need it is. */
  place: ListPlace
}

/** Every page of a need in a language. */
export function needProps(catalogue: Catalogue, locale: Locale, need: Need): NeedProps[] {
  const { t } = textOf(locale)
  return needPages(catalogue, locale, need).map(({ number, count, items }) => {
    const groups = needOrder.map((type) => ({
      type,
      cards: items.flatMap((entry) => (entry.type === type ? [cardOf(entry, catalogue)] : [])),
    }))
    const place = { number, count }
    return {
      page: pagedPageOf(catalogue, {
        locale,
        place,
        title: t(`need.${need}`),
        description: t('needPage.intro'),
        pathOf: (code, page) => needPath(code, need, page),
      }),
      need,
      gaps: needGaps(catalogue, locale, need),
      groups: groups.filter(({ cards }) => cards.length > 0),
      place,
    }
  })
}
