import type { Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import type { Catalogue } from '../lib/catalogue.ts'
import { listPages } from '../lib/list-pages.ts'
import { listPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** Types whose lists are plain cards; sessions have the calendar. */
export type ListedType = Exclude<EntryType, 'session'>

/** What a page of a type's list shows. */
export type TypeListProps = {
  page: PageInfo
  type: ListedType
  cards: readonly CardInfo[]
  /** Which page of the list it is. */
  place: ListPlace
}

/** One page among a list's. */
export type ListPlace = { number: number; count: number }

/** Every page of a type's list in a language. */
export function typeListProps(
  catalogue: Catalogue,
  locale: Locale,
  type: ListedType,
): TypeListProps[] {
  return listPages(catalogue, locale, type).map((list) => ({
    page: listPageOf(catalogue, { locale, type, place: list }),
    type,
    cards: list.items.map((entry) => cardOf(entry, catalogue)),
    place: { number: list.number, count: list.count },
  }))
}

type Where = { locale: Locale; type: EntryType; place: ListPlace }

/** The frame of one page of a type's list. */
export function listPageOf(catalogue: Catalogue, { locale, type, place }: Where): PageInfo {
  const { t } = textOf(locale)
  const path = listPath(locale, type, place.number)
  const isFirst = place.number === 1
  const title = t(`types.${type}`)
  return pageOf(catalogue, {
    locale,
    path,
    title: isFirst ? title : `${title} – ${t('pagination.page', { page: place.number })}`,
    description: t(`list.${type}`),
    // Later pages hold other entries in each language: they have no counterpart.
    alternates: isFirst ? alternatesByPath((code) => listPath(code, type)) : [{ locale, path }],
    languages: alternatesByPath((code) => listPath(code, type)),
    crumbs: [homeCrumb(locale)],
  })
}
