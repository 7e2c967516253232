import type { Centre } from '#schema/centre'
import type { Session } from '#schema/session'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { cardOf, dateCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { centreCardsFor, type CentreCardInfo } from './centre-card.ts'
import { isUpcoming, nextDateOf } from '../lib/occurrences.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { dateInfoOf, datesToCome, type DateInfo } from './session-dates.ts'

/** What a session's page shows. */
export type SessionProps = {
  page: PageInfo
  session: Session
  /** The date it is known by on the day of the release. */
  next: DateInfo
  /** Those to come, that one included; empty where it is the only one. */
  dates: readonly DateInfo[]
  title: string
  checked: CheckedInfo
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
  const dates = datesToCome(session, catalogue)
  const centre = catalogue.find(locale, session.centre)
  const [card] = centreCardsFor(session, centre ? [centre] : [])
  const course = catalogue.find(locale, session.course)
  const others = course ? catalogue.datesOf(locale, { course: course.id }) : []
  return {
    page: entryPageOf(catalogue, session),
    session,
    next: dateInfoOf({ session, date }, catalogue),
    dates: dates.length > 1 ? dates : [],
    title: catalogue.titleOf(session),
    checked: checkedOf(session, catalogue),
    isPast: !isUpcoming(date, catalogue.releaseDate),
    phones: phonesFor(session, catalogue),
    centre: centre && card ? { card, address: centre.address, landmark: centre.landmark } : null,
    course: course ? cardOf(course, catalogue) : null,
    others: others
      .filter((found) => found.session.id !== session.id)
      .slice(0, 4)
      .map((found) => dateCardOf(found, catalogue)),
  }
}
