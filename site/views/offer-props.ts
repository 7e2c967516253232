import type { Programme } from '#schema/programme'
import type { Service } from '#schema/service'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { statusOn } from '../lib/programme-status.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { centreCardsFor, type CentreCardInfo } from './centre-card.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { programmeChip } from './programme-status.ts'
import type { ChipInfo } from './session-status.ts'

/** What a service's or programme's page shows. */
export type OfferProps = {
  page: PageInfo
  offer: Service | Programme
  /** How a programme stands on the day of the release; `null` for a service. */
  status: Programme['status'] | null
  /** Groups of people; empty where rules say for whom it is. */
  forWhom: readonly string[]
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
  const status = offer.type === 'programme' ? statusOn(offer, catalogue.releaseDate) : null
  return {
    page: entryPageOf(catalogue, offer),
    offer,
    status,
    forWhom: forWhomOf(offer),
    chips: status === null ? [] : [programmeChip(status)],
    checked: checkedOf(offer, catalogue),
    phones: phonesFor(offer, catalogue),
    centres: centreCardsFor(offer, catalogue.findAll(locale, offer.centres)),
    instead: instead ? cardOf(instead, catalogue) : null,
    campaigns: catalogue.usedBy(offer, 'campaign').map((campaign) => cardOf(campaign, catalogue)),
    links: linksOf(offer, catalogue),
  }
}

// Nobody is told "for everyone" above a rule that leaves some out.
function forWhomOf({ locale, audiences, eligibility }: Service | Programme): string[] {
  const { t } = textOf(locale)
  if (audiences.length > 0) return audiences.map((code) => t(`audience.${code}`))
  return eligibility.length > 0 ? [] : [t('offer.forEveryone')]
}
