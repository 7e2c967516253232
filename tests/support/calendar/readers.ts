import nodeIcal from 'node-ical'
import { convertIcsCalendar } from 'ts-ics'
import { baghdadInstant } from '../../../site/lib/baghdad.ts'

/** What a program that is not ours makes of an event; moments in ISO 8601, UTC. */
export type ReadEvent = {
  uid: string
  startsAt: string
  endsAt: string
  /** The zone in which it says its time. */
  zone: string | undefined
  /** The start on Baghdad's clocks: `2026-12-06T10:00:00+03:00`. */
  wall: string
  sequence: number
  status: string | undefined
  summary: string
  location: string | undefined
  description: string | undefined
  url: string | undefined
}

/** Programs that read calendars, by name; each gives the events ordered by UID. */
export const readers: readonly (readonly [string, (text: string) => ReadEvent[]])[] = [
  ['node-ical', withNodeIcal],
  ['ts-ics', withTsIcs],
]

function withNodeIcal(text: string): ReadEvent[] {
  const components = Object.values(nodeIcal.sync.parseICS(text))
  return components
    .filter((component) => component?.type === 'VEVENT')
    .map((event) => {
      if (!event.end) throw new Error(`${event.uid} has no end.`)
      return {
        uid: event.uid,
        ...times({ start: event.start, end: event.end }),
        zone: event.start.tz,
        sequence: Number(event.sequence),
        status: event.status,
        summary: valueOf(event.summary) ?? '',
        location: valueOf(event.location),
        description: valueOf(event.description),
        url: event.url,
      }
    })
    .sort(byUid)
}

function withTsIcs(text: string): ReadEvent[] {
  const { events = [] } = convertIcsCalendar(undefined, text)
  return events
    .map((event) => {
      if (!event.end) throw new Error(`${event.uid} has no end.`)
      return {
        uid: event.uid,
        ...times({ start: event.start.date, end: event.end.date }),
        zone: event.start.local?.timezone,
        // It leaves a zero out.
        sequence: event.sequence ?? 0,
        status: event.status,
        summary: event.summary,
        location: event.location,
        description: event.description,
        url: event.url,
      }
    })
    .sort(byUid)
}

function times({ start, end }: { start: Date; end: Date }) {
  const startsAt = start.toISOString()
  return { startsAt, endsAt: end.toISOString(), wall: baghdadInstant(startsAt) }
}

const valueOf = (value: string | { val: string } | undefined): string | undefined =>
  typeof value === 'object' ? value.val : value

const byUid = (a: ReadEvent, b: ReadEvent) => (a.uid < b.uid ? -1 : 1)
