import type { Programme } from '#schema/programme'
import type { Service } from '#schema/service'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { centreCardOf, type CentreCardInfo } from './centre-card.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { programmeChip } from './programme-status.ts'
import type { ChipInfo } from './session-status.ts'

/** What a service's or programme's page shows. */
export type OfferProps = {
  page: PageInfo
  offer: Service | Programme
  chips: readonly ChipInfo[]
  checked: CheckedInfo
  phones: readonly Phone[]
  centres: readonly CentreCardInfo[]
  /** Where to go instead of a closed programme. */
  instead: CardInfo | null
  campaigns: readonly CardInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what a service's or programme's page shows. */
export function offerProps(offer: Service | Programme, catalogue: Catalogue): OfferProps {
  const { locale } = offer
  const instead = offer.type === 'programme' ? catalogue.find(locale, offer.useInstead) : undefined
  return {
    page: entryPageOf(catalogue, offer),
    offer,
    chips: offer.type === 'programme' ? [programmeChip(offer.status)] : [],
    checked: checkedOf(offer, catalogue),
    phones: phonesFor(offer, catalogue),
    centres: catalogue.findAll(locale, offer.centres).map(centreCardOf),
    instead: instead ? cardOf(instead, catalogue) : null,
    campaigns: catalogue.usedBy(offer, 'campaign').map((campaign) => cardOf(campaign, catalogue)),
    links: linksOf(offer, catalogue),
  }
}
