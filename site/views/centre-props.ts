import type { Centre } from '#schema/centre'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor, type CallNumber } from '../lib/contacts.ts'
import { cardOf, dateCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { entryPath } from '../lib/paths.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { differingDays, type ClosedDays, type OtherHours } from './closed-days.ts'
import { linksOf } from './links.ts'
import { openingRows, type OpeningRow } from './opening-hours.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { relatedLinks, type LinkInfo } from './related-links.ts'

/** What a centre's page shows. */
export type CentreProps = {
  page: PageInfo
  centre: Centre
  checked: CheckedInfo
  phones: readonly CallNumber[]
  hours: readonly OpeningRow[]
  /** Days to come on which it is closed although the week says otherwise. */
  closed: readonly ClosedDays[]
  /** Days to come with hours of their own. */
  otherHours: readonly OtherHours[]
  /** In whose building it is; `href` where that has a page, `null` while not known. */
  host: { name: string; href: string | null } | null
  services: readonly CardInfo[]
  sessions: readonly SessionCardInfo[]
  related: readonly LinkInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what a centre's page shows. */
export function centreProps(centre: Centre, catalogue: Catalogue): CentreProps {
  const { locale, id } = centre
  return {
    page: entryPageOf(catalogue, centre),
    centre,
    checked: checkedOf(centre, catalogue),
    phones: phonesFor(centre, catalogue),
    hours: openingRows(centre.hours),
    ...differingDays(centre, catalogue),
    host: hostOf(centre, catalogue),
    services: catalogue
      .findAll(locale, centre.services)
      .map((service) => ({ ...cardOf(service, catalogue), line: null })),
    sessions: catalogue
      .datesOf(locale, { centre: id })
      .slice(0, 6)
      .map((found) => dateCardOf(found, catalogue)),
    related: relatedLinks(centre, catalogue),
    links: linksOf(centre, catalogue),
  }
}

function hostOf({ locale, host, hostedBy }: Centre, catalogue: Catalogue): CentreProps['host'] {
  const organisation = catalogue.find(locale, hostedBy)
  const name = host ?? organisation?.title
  if (name === undefined) return null
  return { name, href: organisation ? entryPath(organisation) : null }
}
