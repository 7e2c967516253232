import type { Programme } from '#schema/programme'
import type { Service } from '#schema/service'
import type { Phone } from '#schema/shared-fields'
import type { Entry } from '#schema/types'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { entryPath } from '../lib/paths.ts'
import { statusOn } from '../lib/programme-status.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { centreCardsFor, type CentreCardInfo } from './centre-card.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { organisationNameOf, type OrganisationNameInfo } from './organisation-name.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { programmeChip } from './programme-status.ts'
import { relatedLinks, type LinkInfo } from './related-links.ts'
import type { ChipInfo } from './session-status.ts'

/** One office of a referral, as its page names it. */
export type ChainOfficeInfo = {
  name: string
  /** Its page; `null` where it has none. */
  href: string | null
  /** What happens there. */
  action: string
  /** The paper to carry to the next office; `null` where there is none, or no next office. */
  carry: string | null
}

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
  /** Who else gives it, or takes referrals for it. */
  providers: readonly OrganisationNameInfo[]
  /** Offices in the order in which to go; empty where one does it all. */
  chain: readonly ChainOfficeInfo[]
  /** The page of who runs a programme; `null` where there is none. */
  runBy: string | null
  /** Where to go instead of a closed programme. */
  instead: CardInfo | null
  campaigns: readonly CardInfo[]
  related: readonly LinkInfo[]
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
    providers: catalogue.findAll(locale, offer.providers).map(organisationNameOf),
    chain: offer.type === 'programme' ? chainOf(offer, catalogue) : [],
    runBy: offer.type === 'programme' ? pathOf(catalogue.find(locale, offer.organisation)) : null,
    instead: instead ? cardOf(instead, catalogue) : null,
    campaigns: catalogue.usedBy(offer, 'campaign').map((campaign) => cardOf(campaign, catalogue)),
    related: relatedLinks(offer, catalogue),
    links: linksOf(offer, catalogue),
  }
}

function chainOf({ locale, chain }: Programme, catalogue: Catalogue): ChainOfficeInfo[] {
  return chain.map(({ office, name, action, carry }, index) => ({
    name,
    href: pathOf(catalogue.find(locale, office)),
    action,
    carry: index < chain.length - 1 ? carry : null,
  }))
}

const pathOf = (entry: Entry | undefined): string | null => (entry ? entryPath(entry) : null)

// Nobody is told "for everyone" above a rule that leaves some out.
function forWhomOf({ locale, audiences, eligibility }: Service | Programme): string[] {
  const { t } = textOf(locale)
  if (audiences.length > 0) return audiences.map((code) => t(`audience.${code}`))
  return eligibility.length > 0 ? [] : [t('offer.forEveryone')]
}
