import type { Centre } from '#schema/centre'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { cardOf, sessionCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { openingRows, type OpeningRow } from './opening-hours.ts'
import { entryPageOf, type PageInfo } from './page.ts'

/** What a centre's page shows. */
export type CentreProps = {
  page: PageInfo
  centre: Centre
  checked: CheckedInfo
  phones: readonly Phone[]
  hours: readonly OpeningRow[]
  /** Days that differ from the weekly hours and are still to come, the next first. */
  exceptions: Centre['exceptions']
  services: readonly CardInfo[]
  sessions: readonly SessionCardInfo[]
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
    exceptions: centre.exceptions
      .filter(({ date }) => date >= catalogue.releaseDate)
      .sort((a, b) => a.date.localeCompare(b.date)),
    services: catalogue
      .findAll(locale, centre.services)
      .map((service) => ({ ...cardOf(service, catalogue), line: null })),
    sessions: catalogue
      .sessionsOf(locale, { centre: id })
      .slice(0, 6)
      .map((session) => sessionCardOf(session, catalogue)),
    links: linksOf(centre, catalogue),
  }
}
