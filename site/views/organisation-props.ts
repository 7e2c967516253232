import type { Organisation } from '#schema/organisation'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { isOpenOpportunity, openFirst } from '../lib/opportunity-status.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { centreCardOf, type CentreCardInfo } from './centre-card.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { linkOf, relatedLinks, type LinkInfo } from './related-links.ts'

/** What an organisation's page shows. */
export type OrganisationProps = {
  page: PageInfo
  organisation: Organisation
  checked: CheckedInfo
  /** Its own numbers, else those of the centres, which know how to reach it. */
  phones: readonly Phone[]
  /** Services and programmes that name it. */
  offers: readonly CardInfo[]
  /** What it offers that is still open. */
  opportunities: readonly CardInfo[]
  courses: readonly CardInfo[]
  /** Centres in its building. */
  centres: readonly CentreCardInfo[]
  /** Campaigns and news about it. */
  news: readonly LinkInfo[]
  related: readonly LinkInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what an organisation's page shows. */
export function organisationProps(
  organisation: Organisation,
  catalogue: Catalogue,
): OrganisationProps {
  const { locale, id } = organisation
  const { releaseDate } = catalogue
  const opportunities = catalogue
    .usedBy(organisation, 'opportunity')
    .filter((opportunity) => isOpenOpportunity(opportunity, releaseDate))
  const offers = [
    ...catalogue.usedBy(organisation, 'service'),
    ...catalogue.usedBy(organisation, 'programme'),
  ]
  const news = [
    ...catalogue.usedBy(organisation, 'campaign'),
    ...catalogue.usedBy(organisation, 'article'),
  ]
  const briefly = (card: CardInfo): CardInfo => ({ ...card, summary: null })
  return {
    page: entryPageOf(catalogue, organisation),
    organisation,
    checked: checkedOf(organisation, catalogue),
    phones: phonesFor(organisation, catalogue),
    offers: offers.map((offer) => briefly(cardOf(offer, catalogue))),
    opportunities: openFirst(opportunities, releaseDate).map((opportunity) =>
      cardOf(opportunity, catalogue),
    ),
    courses: catalogue
      .usedBy(organisation, 'course')
      .map((course) => briefly(cardOf(course, catalogue))),
    centres: catalogue
      .all(locale, 'centre')
      .filter(({ hostedBy }) => hostedBy?.id === id)
      .map(centreCardOf),
    news: news.map((entry) => linkOf(entry, catalogue)),
    related: relatedLinks(organisation, catalogue),
    links: linksOf(organisation, catalogue),
  }
}
