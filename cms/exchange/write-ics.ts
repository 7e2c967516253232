import ICAL from 'ical.js'
import { calendarUid } from '#schema/calendar-uid'
import { cellText } from './cells.ts'
import { ownProperties, textProperty } from './ics-properties.ts'
import { namesOf, type Names } from './names.ts'
import type { Known, KnownDate, KnownSession } from './types.ts'
import { kindWords } from './words.ts'

/** Whose words a file is written in, and when. */
type Writing = { language: string; now: Date }

/**
 * Every date of the sessions as an event, in UTC. It is for moving dates between programs; what
 * readers subscribe to is the site's.
 */
export function writeIcs(known: Known, { language, now }: Writing): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Manara//Exchange//EN')
  const names = { courses: namesOf(known.courses), centres: namesOf(known.centres) }
  for (const session of known.sessions) {
    for (const date of session.dates) {
      calendar.addSubcomponent(eventOf({ session, date, ...names, language, now }))
    }
  }
  return `${calendar.toString()}\r\n`
}

function eventOf({
  session,
  date,
  courses,
  centres,
  language,
  now,
}: Writing & { session: KnownSession; date: KnownDate; courses: Names; centres: Names }) {
  const { facts } = session
  const event = new ICAL.Component('vevent')
  const moment = (text: string) => ICAL.Time.fromJSDate(new Date(text), true)
  const course = facts.course && courses.nameOf(facts.course, language)
  const centre = facts.centre && centres.nameOf(facts.centre, language)
  event.addPropertyWithValue('uid', calendarUid({ session: session.id, date: date.id }))
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true))
  event.addPropertyWithValue('dtstart', moment(date.startsAt))
  event.addPropertyWithValue('dtend', moment(date.endsAt))
  event.addPropertyWithValue('sequence', date.sequence)
  event.addPropertyWithValue('status', date.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED')
  event.addPropertyWithValue('summary', course ?? kindWords.write(facts.kind, language))
  const places = [centre, cellText(facts.room)].filter(Boolean)
  if (places.length > 0) event.addPropertyWithValue('location', places.join(' · '))
  const own: Record<keyof typeof ownProperties, string> = {
    slug: session.slug ?? '',
    kind: facts.kind,
    // Names without language, so that a file written in one is read in another.
    course: facts.course ? courses.nameOf(facts.course, '') : '',
    centre: facts.centre ? centres.nameOf(facts.centre, '') : '',
    places: date.places,
    status: date.status,
    movedFrom: date.movedFrom ?? '',
    room: cellText(facts.room),
    link: cellText(facts.link),
    languages: facts.languages.join('/'),
    womenOnly: facts.womenOnly ? 'yes' : 'no',
    childcare: facts.childcare ? 'yes' : 'no',
  }
  for (const [key, name] of Object.entries(ownProperties)) {
    event.addProperty(textProperty(name, own[key as keyof typeof own]))
  }
  return event
}
