import type { Locale } from '#schema/locales'
import type { Entry } from '#schema/types'
import { lettersOf, type Letter } from '../lib/az-letters.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { azPages } from '../lib/list-pages.ts'
import { azPath, entryPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { pagedPageOf, type ListPlace } from './list-props.ts'
import type { PageInfo } from './page.ts'

type AzItem = { href: string; title: string; typeName: string }

/** What a page of A–Z shows. */
export type AzProps = {
  page: PageInfo
  letters: readonly Letter<AzItem>[]
  /** Every letter of the whole list and where its first entry stands. */
  index: readonly { letter: string | null; href: string }[]
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
    index: indexOf({ locale, pages, here: place.number }),
    place,
  }))
}

type Index = {
  locale: Locale
  pages: readonly Pick<AzProps, 'place' | 'letters'>[]
  /** The page on which the index stands: its own letters are fragments. */
  here: number
}

function indexOf({ locale, pages, here }: Index): AzProps['index'] {
  const first = new Map<string | null, string>()
  for (const { place, letters } of pages) {
    const page = place.number === here ? '' : azPath(locale, place.number)
    for (const { letter, id } of letters) {
      if (!first.has(letter)) first.set(letter, `${page}#${id}`)
    }
  }
  return [...first].map(([letter, href]) => ({ letter, href }))
}
