import type { Session } from '#schema/session'
import { dayOf } from './baghdad.ts'
import type { Catalogue } from './catalogue.ts'
import { phonesFor } from './contacts.ts'
import { formatOf } from './format.ts'
import type { Occurrence } from './occurrences.ts'
import { textOf } from './strings.ts'

const between = ' · '
// A number begins with a sign that right-to-left text would put behind it; old phones know this mark.
const leftToRight = '\u200e'

/**
 * What calendars show of a date in a row of their own: what one must know before setting out, then the
 * title. Few calendars show a status, so the words are the status.
 */
export function summaryOf({ session, date }: Occurrence, catalogue: Catalogue): string {
  const { t } = textOf(session.locale)
  const marks = [
    ...(date.status === 'scheduled' ? [] : [t(`sessionStatus.${date.status}`)]),
    ...(date.status === 'cancelled' || date.places === 'open' ? [] : [t(`places.${date.places}`)]),
  ]
  const demo = session.demo ? [t('demo.badge')] : []
  return [...marks, catalogue.titleOf(session), ...demo].join(between)
}

/** Where it is held, as one would tell a driver; online where there is no centre. */
export function locationOf(session: Session, catalogue: Catalogue): string {
  const { t } = textOf(session.locale)
  const centre = catalogue.find(session.locale, session.centre)
  if (!centre) return t('session.online')
  const room =
    session.room === null
      ? null
      : t('session.room', { room: formatOf(session.locale).digits(session.room) })
  return [centre.title, room, centre.address, centre.landmark]
    .filter((part) => part !== null)
    .reduce((first, second) => t('feed.beside', { first, second }))
}

/** The rest, a line each: whether it takes place, Baghdad's time, for whom, whom to call, and the page. */
export function descriptionOf(
  { session, date }: Occurrence,
  { catalogue, page }: { catalogue: Catalogue; page: string },
): string {
  const { locale } = session
  const { t } = textOf(locale)
  const { dayLong, time, timeSpan, list } = formatOf(locale)
  const dateTime = (instant: string, clock: string) =>
    t('session.dateTime', { day: dayLong(dayOf(instant)), time: clock })
  const takesPlace = date.status !== 'cancelled'
  const lines = [
    !takesPlace && t('session.cancelledNote'),
    date.status === 'moved' &&
      date.movedFrom !== null &&
      t('session.movedFrom', { when: dateTime(date.movedFrom, time(date.movedFrom)) }),
    takesPlace && date.places === 'full' && t('session.fullNote'),
    dateTime(date.startsAt, timeSpan(date.startsAt, date.endsAt)),
    t('time.baghdad'),
    t('session.languages', {
      languages: list(session.languages.map((code) => t(`language.${code}`))),
    }),
    session.womenOnly && t('session.womenOnly'),
    session.childcare && t('session.childcare'),
    session.demo && t('demo.signUp'),
    ...phonesFor(session, catalogue).map((phone) => phoneLine(phone, session)),
    takesPlace && session.link !== null && [t('session.join'), session.link].join(between),
    page,
  ]
  return lines.filter((line) => line !== false).join('\n')
}

type Call = ReturnType<typeof phonesFor>[number]

// Offices have numbers, people do not: nobody's name is written into other people's calendars.
function phoneLine({ name, office, number }: Call, { locale }: Session): string {
  const whose = name ?? textOf(locale).t(`phoneOffice.${office}`)
  return [whose, `${leftToRight}${formatOf(locale).phone(number)}`].join(between)
}
