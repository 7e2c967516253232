import type { Governorate } from '#schema/governorates'
import type { Locale } from '#schema/locales'
import type { Entry, EntryOf } from '#schema/types'
import type { Catalogue } from '../lib/catalogue.ts'
import { placeOrder, placePages } from '../lib/list-pages.ts'
import type { MenuLink } from '../lib/menu.ts'
import { nearestCentres } from '../lib/nearest.ts'
import { neighbours } from '../lib/neighbours.ts'
import { entryPath, placePath, placesPath } from '../lib/paths.ts'
import { statusOn } from '../lib/programme-status.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, sessionCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { centreCardOf, type CentreCardInfo } from './centre-card.ts'
import { placeGaps } from './gap-sentences.ts'
import { pagedPageOf, type ListPlace } from './list-props.ts'
import type { PageInfo } from './page.ts'

type CardType = Exclude<(typeof placeOrder)[number], 'centre' | 'session'>

/** What a page of a governorate shows. */
export type PlaceProps = {
  page: PageInfo
  governorate: Governorate
  name: string
  centres: readonly CentreCardInfo[]
  /** What there is in the governorate itself, by type; types without any are left out. */
  groups: readonly { type: CardType; cards: readonly CardInfo[] }[]
  /** Dates to come. */
  sessions: readonly SessionCardInfo[]
  /** Where to go instead while there is no centre; empty where there is one. */
  nearest: readonly CentreCardInfo[]
  /** Services and programmes that are offered everywhere. */
  everywhere: readonly MenuLink[]
  /** What has no door there; `null` where everything has one. */
  gaps: string | null
  neighbours: readonly MenuLink[]
  /** Which page of the governorate it is. */
  place: ListPlace
}

const everywhereShown = 10

/** Every page of a governorate in a language. */
export function placeProps(
  catalogue: Catalogue,
  locale: Locale,
  governorate: Governorate,
): PlaceProps[] {
  const { t } = textOf(locale)
  const name = t(`governorate.${governorate}`)
  const pages = placePages(catalogue, locale, governorate)
  const hasCentre = pages.some(({ items }) => items.some(({ type }) => type === 'centre'))
  const nearest = hasCentre ? [] : nearestCentres(governorate, catalogue.all(locale, 'centre'))
  return pages.map(({ number, count, items }) => ({
    page: framed(catalogue, { locale, governorate, name, place: { number, count } }),
    governorate,
    name,
    centres: ofType(items, 'centre').map(centreCardOf),
    groups: placeOrder
      .filter((type) => type !== 'centre' && type !== 'session')
      .map((type) => ({
        type,
        cards: ofType(items, type).map((entry) => cardOf(entry, catalogue)),
      }))
      .filter(({ cards }) => cards.length > 0),
    sessions: ofType(items, 'session').map((session) => sessionCardOf(session, catalogue)),
    nearest: nearest.map(centreCardOf),
    everywhere: everywhereOf(catalogue, locale),
    gaps: placeGaps(catalogue, locale, governorate),
    neighbours: neighbours[governorate].map((code) => ({
      href: placePath(locale, code),
      label: t(`governorate.${code}`),
    })),
    place: { number, count },
  }))
}

type Frame = { locale: Locale; governorate: Governorate; name: string; place: ListPlace }

function framed(catalogue: Catalogue, { locale, governorate, name, place }: Frame): PageInfo {
  const { t } = textOf(locale)
  const page = pagedPageOf(catalogue, {
    locale,
    place,
    title: t('place.title', { place: name }),
    description: t('place.intro', { place: name }),
    pathOf: (code, number) => placePath(code, governorate, number),
  })
  return {
    ...page,
    crumbs: [...page.crumbs, { href: placesPath(locale), label: t('places.title') }],
    searchType: place.number === 1 ? 'place' : null,
    searchFilters: [`governorate:${governorate}`],
  }
}

function everywhereOf(catalogue: Catalogue, locale: Locale): MenuLink[] {
  const { releaseDate } = catalogue
  const offers = [...catalogue.all(locale, 'service'), ...catalogue.all(locale, 'programme')]
  return offers
    .filter(({ governorates }) => governorates.length === 0)
    .filter((entry) => entry.type === 'service' || statusOn(entry, releaseDate) !== 'closed')
    .slice(0, everywhereShown)
    .map((entry) => ({ href: entryPath(entry), label: entry.title }))
}

const ofType = <T extends Entry['type']>(entries: readonly Entry[], type: T): EntryOf<T>[] =>
  entries.filter((entry): entry is EntryOf<T> => entry.type === type)
