import type { Session, SessionDate } from '#schema/session'
import { dayOf } from '../lib/baghdad.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { dateAnchor, isUpcoming, occurrencesOf } from '../lib/occurrences.ts'
import { textOf } from '../lib/strings.ts'
import { sessionChips, type ChipInfo } from './session-status.ts'

/** One date of a session on its own page. */
export type DateInfo = {
  date: SessionDate
  anchor: string
  chips: readonly ChipInfo[]
  /** How far away it is from the day of the release. */
  away: string
  /** Whether one can sign up for it. */
  isOpen: boolean
  /** What one writes to sign up for it, in the reader's language. */
  message: string
}

/** A session's dates to come, the next first; all of them where none is to come. */
export function datesToCome(session: Session, catalogue: Catalogue): DateInfo[] {
  const dates = occurrencesOf([session]).map(({ date }) => date)
  const ahead = dates.filter((date) => isUpcoming(date, catalogue.releaseDate))
  return (ahead.length > 0 ? ahead : dates).map((date) => dateInfoOf({ session, date }, catalogue))
}

/** What the session's page says of one of its dates. */
export function dateInfoOf(
  { session, date }: { session: Session; date: SessionDate },
  catalogue: Catalogue,
): DateInfo {
  const isPast = !isUpcoming(date, catalogue.releaseDate)
  return {
    date,
    anchor: dateAnchor(date),
    chips: sessionChips(date, { isPast }),
    away: formatOf(session.locale).howFar(catalogue.releaseDate, dayOf(date.startsAt)),
    isOpen: !isPast && date.status !== 'cancelled' && date.places !== 'full',
    message: signUpText({ session, date }, catalogue),
  }
}

function signUpText(
  { session, date: { startsAt, endsAt } }: { session: Session; date: SessionDate },
  catalogue: Catalogue,
): string {
  const { t } = textOf(session.locale)
  const { dayLong, timeSpan } = formatOf(session.locale)
  return t('call.signUpText', {
    title: catalogue.titleOf(session),
    when: t('session.dateTime', { day: dayLong(startsAt), time: timeSpan(startsAt, endsAt) }),
    where: catalogue.find(session.locale, session.centre)?.title ?? t('session.online'),
  })
}
