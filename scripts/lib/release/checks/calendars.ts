import ICAL from 'ical.js'
import { calendarUid } from '#schema/calendar-uid'
import type { Session } from '#schema/session'
import type { Snapshot } from '#schema/snapshot'
import { sessionFilePath } from '../../../../site/lib/calendar-paths.ts'
import { firstSegment, localAddress, type BuiltSite, type Finding } from './finding.ts'

type WithCalendars = BuiltSite & { calendars: ReadonlyMap<string, string> }

/** What a line of a calendar's file may have, in octets. */
const longestLine = 75

/**
 * Calendars' files are written as phones read them, hold published dates and no others, and lead to
 * pages that exist. Every published session has one, with all of its dates.
 */
export function checkCalendars(site: WithCalendars, snapshot: Snapshot): Finding[] {
  const sessions = snapshot.entries.filter((entry) => entry.type === 'session')
  const published = Map.groupBy(sessions, ({ locale }) => locale as string)
  const known = new Map([...published].map(([code, own]) => [code, new Set(own.flatMap(uidsOf))]))
  const files = new Map([...site.calendars].map(([path, text]) => [path, readEvents(text)]))

  const findings = [...site.calendars].flatMap(([path, text]) => {
    const messages = writingFaults(text)
    const events = files.get(path)
    if (!events) messages.push('is no calendar')
    for (const { uid, url } of events ?? []) {
      if (!known.get(firstSegment(path))?.has(uid))
        messages.push(`holds ${uid}, which is not published`)
      if (!leadsToPage(site, url)) messages.push(`leads to ${url}, which does not exist`)
    }
    return messages.map((message) => ({ path, message }))
  })
  return [...findings, ...sessions.flatMap((session) => missing(session, files))]
}

function missing(
  session: Session,
  files: ReadonlyMap<string, readonly Event[] | undefined>,
): Finding[] {
  const path = sessionFilePath(session)
  if (!files.has(path)) return [{ path, message: 'is missing' }]
  const held = new Set(files.get(path)?.map(({ uid }) => uid))
  return uidsOf(session)
    .filter((uid) => !held.has(uid))
    .map((uid) => ({ path, message: `lacks ${uid}` }))
}

const uidsOf = ({ id, dates }: Session): string[] =>
  dates.map((date) => calendarUid({ session: id, date: date.id }))

function writingFaults(text: string): string[] {
  const messages: string[] = []
  if (!text.startsWith('BEGIN:VCALENDAR\r\n')) messages.push('does not begin as a calendar')
  if (!text.endsWith('END:VCALENDAR\r\n')) messages.push('does not end as a calendar')
  if (/[^\r]\n|\r(?!\n)/.test(text)) messages.push('ends lines otherwise than with CRLF')
  if (text.split('\r\n').some((line) => Buffer.byteLength(line) > longestLine)) {
    messages.push(`has a line of more than ${longestLine} octets`)
  }
  return messages
}

type Event = { uid: string; url: string }

/** `undefined` where it is no calendar at all. */
function readEvents(text: string): Event[] | undefined {
  try {
    const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent')
    const valueOf = (event: ICAL.Component, name: string) =>
      String(event.getFirstPropertyValue(name) ?? '')
    return events.map((event) => ({ uid: valueOf(event, 'uid'), url: valueOf(event, 'url') }))
  } catch {
    return undefined
  }
}

function leadsToPage(site: BuiltSite, url: string): boolean {
  const local = localAddress(site, { from: '/', href: url })
  const page = local && site.pages.get(local.path)
  if (!page) return false
  return local.fragment === '' || page.ids.includes(local.fragment)
}
