import ICAL from 'ical.js'
import { calendarUid } from '#schema/calendar-uid'
import { localeOf } from '#schema/locales'
import type { Catalogue } from './catalogue.ts'
import { descriptionOf, locationOf, summaryOf } from './ics-words.ts'
import { plainText } from './ics-text.ts'
import { baghdadTime, utcTime } from './ics-zone.ts'
import { isUpcoming, occurrencePath, type Occurrence } from './occurrences.ts'
import { entryPath } from './paths.ts'
import { textOf } from './strings.ts'

/** What events are made with. */
export type EventContext = {
  catalogue: Catalogue
  /** The site's public origin: `https://example.org`. */
  origin: string
  /** Whether the reader means to come, so that calendars count the time as taken. */
  isMine: boolean
}

// A date stands in half a dozen feeds, and is written once.
const written = new WeakMap<Catalogue, Map<string, string>>()

/** A date as the text of a calendar's event, every line ended. */
export function eventText(found: Occurrence, context: EventContext): string {
  const { session, date } = found
  const known = written.get(context.catalogue) ?? new Map<string, string>()
  written.set(context.catalogue, known)
  const key = [session.locale, session.id, date.id, context.origin, context.isMine].join(' ')
  const text = known.get(key) ?? `${eventOf(found, context).toString()}\r\n`
  known.set(key, text)
  return text
}

function eventOf(found: Occurrence, { catalogue, origin, isMine }: EventContext): ICAL.Component {
  const { session, date } = found
  const { lang } = localeOf(session.locale)
  const { t } = textOf(session.locale)
  // A session's page no longer tells the dates that are over.
  const path = isUpcoming(date, catalogue.releaseDate) ? occurrencePath(found) : entryPath(session)
  const page = new URL(path, origin).href
  const changed = utcTime(lastChange(found, catalogue))
  const isCancelled = date.status === 'cancelled'

  const event = new ICAL.Component('vevent')
  const set = (name: string, value: string | number | ICAL.Time) =>
    event.addPropertyWithValue(name, value)
  const say = (name: string, text: string) => {
    set(name, plainText(text)).setParameter('language', lang)
  }
  set('uid', calendarUid({ session: session.id, date: date.id }))
  set('dtstamp', changed)
  set('last-modified', changed)
  set('sequence', date.sequence)
  event.addProperty(baghdadTime('dtstart', date.startsAt))
  event.addProperty(baghdadTime('dtend', date.endsAt))
  say('summary', summaryOf(found, catalogue))
  set('status', isCancelled ? 'CANCELLED' : 'CONFIRMED')
  set('transp', isMine && !isCancelled ? 'OPAQUE' : 'TRANSPARENT')
  say('location', locationOf(session, catalogue))
  const position = catalogue.find(session.locale, session.centre)?.position
  if (position) event.addPropertyWithValue('geo', [position.latitude, position.longitude])
  say('description', descriptionOf(found, { catalogue, page }))
  say('categories', t(`sessionKind.${session.kind}`))
  set('url', page)
  return event
}

/** When anything that an event says was last published. Never the clock: a release can be made again. */
function lastChange({ session }: Occurrence, catalogue: Catalogue): string {
  const { locale, course, centre } = session
  const told = [session, catalogue.find(locale, course), catalogue.find(locale, centre)]
  return told
    .flatMap((entry) => entry?.updatedAt ?? [])
    .reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a))
}
