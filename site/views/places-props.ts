import { governorates, type Governorate } from '#schema/governorates'
import type { Locale } from '#schema/locales'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { placePages } from '../lib/list-pages.ts'
import { placePath, placesPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** A governorate in the list. */
export type PlaceItem = {
  code: Governorate
  href: string
  name: string
  /** How many centres are there, and how many entries in all. */
  centres: number
  entries: number
}

/** What the page of all governorates shows, in the order of the alphabet. */
export type PlacesProps = { page: PageInfo; places: readonly PlaceItem[] }

/** Gathers what the page of all governorates shows. */
export function placesProps(locale: Locale, catalogue: Catalogue): PlacesProps {
  const { t } = textOf(locale)
  const { compare } = formatOf(locale)
  return {
    page: pageOf(catalogue, {
      locale,
      path: placesPath(locale),
      title: t('places.title'),
      description: t('places.intro'),
      alternates: alternatesByPath(placesPath),
      crumbs: [homeCrumb(locale)],
      searchType: 'place',
    }),
    places: governorates
      .map((code) => {
        const found = placePages(catalogue, locale, code).flatMap(({ items }) => items)
        return {
          code,
          href: placePath(locale, code),
          name: t(`governorate.${code}`),
          centres: found.filter(({ type }) => type === 'centre').length,
          entries: found.length,
        }
      })
      .sort((a, b) => compare(a.name, b.name)),
  }
}
