import type { Locale } from '#schema/locales'
import type { Entry } from '#schema/types'
import { lettersOf, type Letter } from '../lib/az-letters.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { azPages } from '../lib/list-pages.ts'
import { azPath, entryPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { indexOf, type LetterLink } from './letter-index.ts'
import { pagedPageOf, type ListPlace } from './list-props.ts'
import type { PageInfo } from './page.ts'

type AzItem = { href: string; title: string; typeName: string }

/** What a page of A–Z shows. */
export type AzProps = {
  page: PageInfo
  letters: readonly Letter<AzItem>[]
  /** Every letter of the whole list and where its first entry stands. */
  index: readonly LetterLink[]
  /** Which page of A–Z it is. */
  place: ListPlace
}

/** Every page of A–Z in a language. */
export function azProps(locale: Locale, catalogue: Catalogue): AzProps[] {
  const { t } = textOf(locale)
  const { compare } = formatOf(locale)
  const itemOf = (entry: Entry): AzItem => ({
    href: entryPath(entry),
    title: catalogue.titleOf(entry),
    typeName: t(`type.${entry.type}`),
  })
  const pages = azPages(catalogue, locale).map(({ number, count, items }) => ({
    place: { number, count },
    letters: lettersOf(items.map(itemOf), compare),
  }))
  return pages.map(({ place, letters }) => ({
    page: pagedPageOf(catalogue, {
      locale,
      place,
      title: t('menu.az'),
      description: t('az.intro'),
      pathOf: azPath,
    }),
    letters,
    index: indexOf({ pages, here: place.number, pathOf: (page) => azPath(locale, page) }),
    place,
  }))
}
