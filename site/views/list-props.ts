import { localeCodes, type Locale } from '#schema/locales'
import { entryTypes, type EntryType } from '#schema/slugs'
import type { Alternate, Catalogue } from '../lib/catalogue.ts'
import { listPages } from '../lib/list-pages.ts'
import { listPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/**
 * Types whose lists are plain cards. Sessions have the calendar, figures their charts, terms the
 * glossary, and pages stand on the page about the site.
 */
export const listedTypes = entryTypes.filter(
  (type) => type !== 'session' && type !== 'figure' && type !== 'term' && type !== 'page',
)
/** A type whose list is plain cards. */
export type ListedType = (typeof listedTypes)[number]

/** What a page of a type's list shows. */
export type TypeListProps = {
  page: PageInfo
  type: ListedType
  cards: readonly CardInfo[]
  /** Which page of the list it is. */
  place: ListPlace
  /** The same list in the languages in which it holds something; empty where it does itself. */
  elsewhere: readonly Alternate[]
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
    elsewhere: list.items.length > 0 ? [] : elsewhereOf(catalogue, type),
  }))
}

const elsewhereOf = (catalogue: Catalogue, type: ListedType): Alternate[] =>
  localeCodes
    .filter((locale) => catalogue.all(locale, type).length > 0)
    .map((locale) => ({ locale, path: listPath(locale, type) }))

type Where = { locale: Locale; type: EntryType; place: ListPlace }

/** The frame of one page of a type's list. */
export function listPageOf(catalogue: Catalogue, { locale, type, place }: Where): PageInfo {
  const { t } = textOf(locale)
  return pagedPageOf(catalogue, {
    locale,
    place,
    title: t(`types.${type}`),
    description: t(`list.${type}`),
    pathOf: (code, page) => listPath(code, type, page),
  })
}

type Paged = {
  locale: Locale
  place: ListPlace
  title: string
  description: string
  pathOf: (locale: Locale, page?: number) => string
}

/** The frame of one page of anything that is cut into pages. */
export function pagedPageOf(catalogue: Catalogue, paged: Paged): PageInfo {
  const { locale, place, title, description, pathOf } = paged
  const path = pathOf(locale, place.number)
  const isFirst = place.number === 1
  const page = textOf(locale).t('pagination.page', { page: place.number })
  const firstPages = alternatesByPath((code) => pathOf(code))
  return pageOf(catalogue, {
    locale,
    path,
    title: isFirst ? title : `${title} – ${page}`,
    description,
    // Later pages hold other entries in each language: they have no counterpart.
    alternates: isFirst ? firstPages : [{ locale, path }],
    languages: firstPages,
    crumbs: [homeCrumb(locale)],
  })
}
