import ICAL from 'ical.js'
import { limits } from '#schema/limits'
import { eventFacts } from './event-facts.ts'
import { startsOf } from './repeat.ts'
import { fileLimits, type FileProblem, type FileReading, type SaidDate } from './types.ts'
import { momentIn } from './zones.ts'

const year = 366 * 86_400_000

/** A date of an event before it is told what it is about. */
type Timed = { startsAt: Date; endsAt: Date; ref: string; event: ICAL.Component }

type Timing = { dates: Timed[]; problem: FileProblem['code'] | null }

/**
 * Reads a calendar: ours, or another program's. Of a rule of repetition the dates of the coming year
 * are taken, as many as a session can have; EXDATE leaves dates out, RECURRENCE-ID moves them. Dates
 * of others that are over by now are left out and counted.
 */
export function readIcs(text: string, now: Date): FileReading {
  const events = parsed(text)
  if (!events) return { ok: false, refusal: 'broken' }
  if (events.length === 0) return { ok: false, refusal: 'empty' }
  if (events.length > fileLimits.dates) return { ok: false, refusal: 'tooManyDates' }
  const series = Map.groupBy(events, (event) => String(event.getFirstPropertyValue('uid') ?? ''))
  const dates: SaidDate[] = []
  const problems: FileProblem[] = []
  let past = 0
  for (const [uid, all] of series) {
    const { dates: timed, problem } = uid === '' ? separate(all, now) : timesOf(all, now)
    const at = { event: String(all[0]?.getFirstPropertyValue('summary') ?? '') }
    if (problem) problems.push({ at, code: problem })
    for (const { startsAt, endsAt, ref, event } of timed) {
      const said = eventFacts(event)
      if (!said.id && endsAt < now) past += 1
      else if (endsAt <= startsAt) problems.push({ at, code: 'timesMissing' })
      else {
        const date = {
          ...said.date,
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
        }
        const group = said.id ? `session ${said.id.session}` : `uid ${uid}`
        dates.push({ ...said, at, group, ref, date })
      }
    }
    if (dates.length > fileLimits.dates) return { ok: false, refusal: 'tooManyDates' }
  }
  return { ok: true, dates, problems, past }
}

function parsed(text: string): ICAL.Component[] | null {
  try {
    const read = ICAL.parse(text) as unknown[]
    const calendars = (Array.isArray(read[0]) ? read : [read]) as unknown[][]
    return calendars.flatMap((calendar) =>
      new ICAL.Component(calendar).getAllSubcomponents('vevent'),
    )
  } catch {
    return null
  }
}

/** Events that no name holds together. */
function separate(events: readonly ICAL.Component[], now: Date): Timing {
  const timings = events.map((event) => timesOf([event], now))
  const problem = timings.find((timing) => timing.problem)?.problem ?? null
  return { dates: timings.flatMap(({ dates }) => dates), problem }
}

/** The dates of the events of one UID: one event, or a rule with exceptions. */
function timesOf(events: readonly ICAL.Component[], now: Date): Timing {
  const uid = String(events[0]?.getFirstPropertyValue('uid') ?? '')
  const masters = events.filter((event) => !event.hasProperty('recurrence-id'))
  const others = events.filter((event) => event.hasProperty('recurrence-id'))
  const found = new Map<string, Timed>()
  let problem: Timing['problem'] = null
  for (const event of masters) {
    const isSeries = event.hasProperty('rrule') || event.hasProperty('rdate')
    const timed = isSeries ? repeated(event, { uid, now }) : single(event, uid)
    if (typeof timed === 'string') problem = timed
    else for (const date of timed) found.set(date.ref, date)
  }
  for (const event of others) {
    const original = momentOf(event, 'recurrence-id')
    const isRange = event.getFirstProperty('recurrence-id')?.getFirstParameter('range')
    const ref = original instanceof Date ? `${uid} ${original.toISOString()}` : null
    const timed = ref && !isRange ? single(event, ref) : 'rule'
    if (typeof timed === 'string') problem = timed
    else for (const date of timed) found.set(date.ref, date)
  }
  return { dates: [...found.values()], problem }
}

function single(event: ICAL.Component, ref: string): Timed[] | FileProblem['code'] {
  const startsAt = momentOf(event, 'dtstart')
  if (!(startsAt instanceof Date)) return startsAt
  const length = lengthOf(event, startsAt)
  if (typeof length === 'string') return length
  return [{ startsAt, endsAt: new Date(startsAt.getTime() + length), ref, event }]
}

function repeated(
  event: ICAL.Component,
  { uid, now }: { uid: string; now: Date },
): Timed[] | FileProblem['code'] {
  const property = event.getFirstProperty('dtstart')
  const first = single(event, uid)
  if (typeof first === 'string' || !property || !first[0]) return first
  const [{ startsAt, endsAt }] = first
  const length = endsAt.getTime() - startsAt.getTime()
  const tzid = property.getFirstParameter('tzid') || null
  const start = property.getFirstValue() as ICAL.Time
  const rule = event.getFirstPropertyValue('rrule') as ICAL.Recur | null
  const starts = rule ? startsOf(event, start) : []
  if (!starts) return 'rule'
  const leftOut = valuesOf(event, 'exdate')
  const last = endOf(rule, tzid)
  const moments: Date[] = []
  const add = (time: ICAL.Time, zone: string | null): boolean => {
    const moment = momentIn(time, zone)
    if (!moment || moment.getTime() > Math.min(now.getTime() + year, last)) return false
    if (moments.some((known) => known.getTime() === moment.getTime())) return true
    const isLeftOut = leftOut.some(
      (each) =>
        each.moment?.getTime() === moment.getTime() ||
        (each.time.isDate && sameDay(each.time, time)),
    )
    if (!isLeftOut && moment.getTime() + length >= now.getTime()) moments.push(moment)
    return moments.length < limits.dates
  }
  // The start counts, whether the rule gives it or not.
  add(start, tzid)
  for (const { time, zone } of valuesOf(event, 'rdate')) add(time, zone)
  for (const time of starts) if (!add(time, tzid)) break
  return moments.map((moment) => ({
    startsAt: moment,
    endsAt: new Date(moment.getTime() + length),
    ref: `${uid} ${moment.toISOString()}`,
    event,
  }))
}

function momentOf(event: ICAL.Component, name: string): Date | FileProblem['code'] {
  const property = event.getFirstProperty(name)
  const time = property?.getFirstValue()
  if (!property || !(time instanceof ICAL.Time)) return 'timesMissing'
  if (time.isDate) return 'allDay'
  return momentIn(time, property.getFirstParameter('tzid') || null) ?? 'zone'
}

/** How long an event takes, in milliseconds. */
function lengthOf(event: ICAL.Component, start: Date): number | FileProblem['code'] {
  const duration = event.getFirstPropertyValue('duration')
  if (duration instanceof ICAL.Duration) return duration.toSeconds() * 1000
  const end = momentOf(event, 'dtend')
  return end instanceof Date ? end.getTime() - start.getTime() : end
}

function valuesOf(event: ICAL.Component, name: string) {
  return event.getAllProperties(name).flatMap((property) => {
    const zone = property.getFirstParameter('tzid') || null
    const times = property.getValues().filter((value) => value instanceof ICAL.Time)
    return times.map((time) => ({ time, zone, moment: time.isDate ? null : momentIn(time, zone) }))
  })
}

/** The last moment of a rule; a day counts to its end. */
function endOf(rule: ICAL.Recur | null, tzid: string | null): number {
  const until = rule?.until
  if (!until) return Number.POSITIVE_INFINITY
  if (!until.isDate) return momentIn(until, tzid)?.getTime() ?? Number.POSITIVE_INFINITY
  const end = until.clone()
  end.isDate = false
  end.resetTo(until.year, until.month, until.day, 23, 59, 59, ICAL.Timezone.localTimezone)
  return momentIn(end, tzid)?.getTime() ?? Number.POSITIVE_INFINITY
}

const sameDay = (a: ICAL.Time, b: ICAL.Time) =>
  a.year === b.year && a.month === b.month && a.day === b.day
