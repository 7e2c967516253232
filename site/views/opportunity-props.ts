import type { Opportunity } from '#schema/opportunity'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { opportunityStatusOn, type OpportunityStatus } from '../lib/opportunity-status.ts'
import { textOf } from '../lib/strings.ts'
import { centreCardsFor, type CentreCardInfo } from './centre-card.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { opportunityChip } from './opportunity-chip.ts'
import { organisationNameOf, type OrganisationNameInfo } from './organisation-name.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { relatedLinks, type LinkInfo } from './related-links.ts'
import type { ChipInfo } from './session-status.ts'

/** What an opportunity's page shows. */
export type OpportunityProps = {
  page: PageInfo
  opportunity: Opportunity
  /** On the day of the release. */
  status: OpportunityStatus
  chips: readonly ChipInfo[]
  checked: CheckedInfo
  forWhom: readonly string[]
  phones: readonly Phone[]
  /** Who offers it; `null` where it has no page. */
  organisation: OrganisationNameInfo | null
  centres: readonly CentreCardInfo[]
  related: readonly LinkInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what an opportunity's page shows. */
export function opportunityProps(opportunity: Opportunity, catalogue: Catalogue): OpportunityProps {
  const { locale, audiences } = opportunity
  const { t } = textOf(locale)
  const status = opportunityStatusOn(opportunity, catalogue.releaseDate)
  const organisation = catalogue.find(locale, opportunity.organisation)
  return {
    page: entryPageOf(catalogue, opportunity),
    opportunity,
    status,
    chips: [opportunityChip(status)],
    checked: checkedOf(opportunity, catalogue),
    forWhom:
      audiences.length > 0
        ? audiences.map((code) => t(`audience.${code}`))
        : [t('offer.forEveryone')],
    phones: phonesFor(opportunity, catalogue),
    organisation: organisation ? organisationNameOf(organisation) : null,
    centres: centreCardsFor(opportunity, catalogue.findAll(locale, opportunity.centres)),
    related: relatedLinks(opportunity, catalogue),
    links: linksOf(opportunity, catalogue),
  }
}
