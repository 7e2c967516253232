import type ICAL from 'ical.js'
import { parseCalendarUid } from '#schema/calendar-uid'
import { instant } from '../publish/read.ts'
import { cellText } from './cells.ts'
import { ownProperties, textOf } from './ics-properties.ts'
import type { DateFacts, SaidDate, SaidFacts } from './types.ts'
import { kindWords, placesWords, readLanguages, statusWords } from './words.ts'

/** What an event says of its session and its date, apart from when it is. */
export function eventFacts(event: ICAL.Component): Pick<
  SaidDate,
  'id' | 'slug' | 'facts' | 'hint'
> & {
  date: Partial<DateFacts>
} {
  const own = (key: keyof typeof ownProperties) => textOf(event, ownProperties[key])
  return {
    id: parseCalendarUid(textOf(event, 'uid') ?? '') ?? null,
    slug: cellText(own('slug')) || null,
    facts: ownFacts(own),
    date: ownDate(event, own),
    hint: {
      title: cellText(textOf(event, 'summary')),
      place: cellText(textOf(event, 'location')),
    },
  }
}

type Own = (key: keyof typeof ownProperties) => string | null

function ownFacts(own: Own): SaidFacts {
  const facts: SaidFacts = {}
  const kind = kindWords.read(own('kind') ?? '')
  if (kind) facts.kind = kind
  for (const key of ['course', 'centre', 'room', 'link'] as const) {
    const text = own(key)
    if (text !== null) facts[key] = cellText(text) || null
  }
  const languages = readLanguages(own('languages') ?? '')
  if (languages && languages.length > 0) facts.languages = languages
  for (const key of ['womenOnly', 'childcare'] as const) {
    const text = own(key)
    if (text !== null) facts[key] = text === 'yes'
  }
  return facts
}

function ownDate(event: ICAL.Component, own: Own): Partial<DateFacts> {
  const date: Partial<DateFacts> = {}
  const places = placesWords.read(own('places') ?? '')
  if (places) date.places = places
  const movedFrom = own('movedFrom')
  if (movedFrom !== null) date.movedFrom = instant(movedFrom)
  const status = statusWords.read(own('status') ?? '')
  const isCancelled = textOf(event, 'status')?.toUpperCase() === 'CANCELLED'
  // Whoever cancels or restores in a calendar changes what calendars know.
  if (isCancelled) date.status = 'cancelled'
  else if (status === 'cancelled') date.status = date.movedFrom ? 'moved' : 'scheduled'
  else if (status) date.status = status
  return date
}
