import type { Centre } from '#schema/centre'
import type { Session, SessionDate } from '#schema/session'
import type { Phone } from '#schema/shared-fields'
import { dayOf } from '../lib/baghdad.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { formatOf } from '../lib/format.ts'
import { cardOf, dateCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { centreCardsFor, type CentreCardInfo } from './centre-card.ts'
import { isUpcoming, nextDateOf } from '../lib/occurrences.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { sessionChips, type ChipInfo } from './session-status.ts'

/** What a session's page shows. */
export type SessionProps = {
  page: PageInfo
  session: Session
  /** The date it is known by on the day of the release. */
  date: SessionDate
  title: string
  chips: readonly ChipInfo[]
  checked: CheckedInfo
  /** How far away it is from the day of the release. */
  away: string
  isPast: boolean
  phones: readonly Phone[]
  /** Where it is held; `null` online. */
  centre: { card: CentreCardInfo; address: Centre['address']; landmark: Centre['landmark'] } | null
  course: CardInfo | null
  others: readonly SessionCardInfo[]
}

/** Gathers what a session's page shows. */
export function sessionProps(session: Session, catalogue: Catalogue): SessionProps {
  const { locale } = session
  const date = nextDateOf(session, catalogue.releaseDate)
  const isPast = !isUpcoming(date, catalogue.releaseDate)
  const centre = catalogue.find(locale, session.centre)
  const [card] = centreCardsFor(session, centre ? [centre] : [])
  const course = catalogue.find(locale, session.course)
  const others = course ? catalogue.datesOf(locale, { course: course.id }) : []
  return {
    page: entryPageOf(catalogue, session),
    session,
    date,
    title: catalogue.titleOf(session),
    chips: sessionChips(date, { isPast }),
    checked: checkedOf(session, catalogue),
    away: formatOf(locale).howFar(catalogue.releaseDate, dayOf(date.startsAt)),
    isPast,
    phones: phonesFor(session, catalogue),
    centre: centre && card ? { card, address: centre.address, landmark: centre.landmark } : null,
    course: course ? cardOf(course, catalogue) : null,
    others: others
      .filter((found) => found.session.id !== session.id)
      .slice(0, 4)
      .map((found) => dateCardOf(found, catalogue)),
  }
}
