import { gapsOf, type DoorPlaces } from '#schema/gaps'
import { governorates, type Governorate } from '#schema/governorates'
import type { Locale } from '#schema/locales'
import { needs, type Need } from '#schema/needs'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import type { MenuLink } from '../lib/menu.ts'
import { neighbours } from '../lib/neighbours.ts'
import { gapsPath, needPath, placePath, placesPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** A governorate in which some needs have no door. */
export type GapRow = {
  place: MenuLink
  /** What has no door there, with the neighbouring governorates that have one of their own. */
  missing: readonly { need: MenuLink; near: readonly MenuLink[] }[]
}

/** Where the doors of a need are. */
export type DoorRow = {
  need: MenuLink
  /** Governorates with a door of their own, in the order of the alphabet. */
  places: readonly MenuLink[]
  /** Whether there is one for the whole country. */
  isEverywhere: boolean
}

/** What the page of the gaps shows. */
export type GapsProps = {
  page: PageInfo
  /** In the order of the alphabet; empty where every need has a door everywhere. */
  gaps: readonly GapRow[]
  /** Every need, in the order of the first page's tiles. */
  doors: readonly DoorRow[]
}

/** Gathers what the page of the gaps shows. */
export function gapsProps(locale: Locale, catalogue: Catalogue): GapsProps {
  const { t } = textOf(locale)
  const places = catalogue.doorPlaces(locale)
  return {
    page: pageOf(catalogue, {
      locale,
      path: gapsPath(locale),
      title: t('gaps.title'),
      description: t('gaps.intro'),
      alternates: alternatesByPath(gapsPath),
      crumbs: [homeCrumb(locale), { href: placesPath(locale), label: t('places.title') }],
      searchType: 'place',
    }),
    gaps: gapRows(locale, places),
    doors: needs.map((need) => ({
      need: needLink(locale, need),
      places: placeLinks(locale, [...places[need].governorates]),
      isEverywhere: places[need].isEverywhere,
    })),
  }
}

function gapRows(locale: Locale, places: DoorPlaces): GapRow[] {
  const missing = Map.groupBy(gapsOf(places), ({ governorate }) => governorate)
  const inOrder = governorates
    .filter((code) => missing.has(code))
    .map((code) => ({ code, place: placeLink(locale, code) }))
    .sort((a, b) => formatOf(locale).compare(a.place.label, b.place.label))
  return inOrder.map(({ code, place }) => ({
    place,
    missing: (missing.get(code) ?? []).map(({ need }) => ({
      need: needLink(locale, need),
      near: placeLinks(
        locale,
        neighbours[code].filter((near) => places[need].governorates.has(near)),
      ),
    })),
  }))
}

function placeLinks(locale: Locale, codes: readonly Governorate[]): MenuLink[] {
  const { compare } = formatOf(locale)
  return codes.map((code) => placeLink(locale, code)).sort((a, b) => compare(a.label, b.label))
}

const placeLink = (locale: Locale, code: Governorate): MenuLink => ({
  href: placePath(locale, code),
  label: textOf(locale).t(`governorate.${code}`),
})

const needLink = (locale: Locale, need: Need): MenuLink => ({
  href: needPath(locale, need),
  label: textOf(locale).t(`need.${need}`),
})
