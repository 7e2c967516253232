import { describe, expect, it } from 'vitest'
import { readIcs } from '../../../../cms/exchange/read-ics.ts'
import type { FileReading } from '../../../../cms/exchange/types.ts'

const now = new Date('2026-11-22T08:00:00Z')

/** A calendar of events, each a list of lines. */
const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const weekly = ['UID:a@google.com', 'SUMMARY:CV', 'LOCATION:Erbil']

/** The starts that were read, or the codes of what is wrong. */
function starts(...events: string[][]): string[] {
  const reading = readIcs(calendar(...events), now) as Extract<FileReading, { ok: true }>
  return [
    ...reading.dates.map(({ date }) => date.startsAt?.slice(0, 16) ?? ''),
    ...reading.problems.map(({ code }) => code),
  ]
}

describe('a calendar of another program', () => {
  it.each([
    ['UTC', 'DTSTART:20261206T070000Z', '2026-12-06T07:00'],
    ['its own zone', 'DTSTART;TZID=Asia/Baghdad:20261206T100000', '2026-12-06T07:00'],
    ['no zone, which is Baghdad’s', 'DTSTART:20261206T100000', '2026-12-06T07:00'],
    ['Berlin in winter', 'DTSTART;TZID=Europe/Berlin:20261206T100000', '2026-12-06T09:00'],
    ['Berlin in summer', 'DTSTART;TZID=Europe/Berlin:20270706T100000', '2027-07-06T08:00'],
    ['an hour that was skipped', 'DTSTART;TZID=Europe/Berlin:20270328T023000', '2027-03-28T01:30'],
    ['an hour that came twice', 'DTSTART;TZID=Europe/Berlin:20271031T023000', '2027-10-31T00:30'],
    ['New York', 'DTSTART;TZID=America/New_York:20261206T030000', '2026-12-06T08:00'],
    ['a zone that nobody knows', 'DTSTART;TZID=Mars/Base:20261206T100000', 'zone'],
    ['all day', 'DTSTART;VALUE=DATE:20261206', 'allDay'],
  ])('is read in %s', (_name, start, expected) => {
    expect(starts([...weekly, start, 'DURATION:PT2H'])).toEqual([expected])
  })

  it('is read in a zone that the file itself describes', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Arabic Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n')
    const start = 'DTSTART;TZID="Arabic Standard Time":20261206T100000'
    const text = calendar([...weekly, start, 'DURATION:PT2H'])
    const reading = readIcs(text.replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`), now)
    expect(reading).toMatchObject({ dates: [{ date: { startsAt: '2026-12-06T07:00:00.000Z' } }] })
  })

  it('keeps the time of day of a weekly date over a change of the clocks', () => {
    const rule = ['DTSTART;TZID=Europe/Berlin:20270321T100000', 'DURATION:PT2H']
    expect(starts([...weekly, ...rule, 'RRULE:FREQ=WEEKLY;COUNT=3'])).toEqual([
      '2027-03-21T09:00',
      '2027-03-28T08:00',
      '2027-04-04T08:00',
    ])
  })

  it('leaves out what EXDATE names, in whatever zone, and moves what RECURRENCE-ID names', () => {
    const master = [
      ...weekly,
      'DTSTART;TZID=Asia/Baghdad:20261206T100000',
      'DTEND;TZID=Asia/Baghdad:20261206T120000',
      'RRULE:FREQ=WEEKLY;UNTIL=20270103T070000Z;BYDAY=SU',
      'EXDATE:20261213T070000Z',
    ]
    const moved = [
      ...weekly,
      'RECURRENCE-ID;TZID=Asia/Baghdad:20261220T100000',
      'DTSTART;TZID=Asia/Baghdad:20261221T140000',
      'DTEND;TZID=Asia/Baghdad:20261221T160000',
    ]
    expect(starts(master, moved)).toEqual([
      '2026-12-06T07:00',
      '2026-12-21T11:00',
      '2026-12-27T07:00',
      '2027-01-03T07:00',
    ])
  })

  it.each([
    ['a rule that gives other days', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2', '2026-12-14'],
    ['a further date alone', 'RDATE:20261214T070000Z', '2026-12-14'],
  ])('keeps the first date beside %s', (_name, line, later) => {
    const read = starts([...weekly, 'DTSTART:20261206T070000Z', 'DURATION:PT2H', line])
    expect(read.at(0)).toBe('2026-12-06T07:00')
    expect(read.at(-1)).toBe(`${later}T07:00`)
  })

  it('names a date of a series the same when it is moved', () => {
    const series = ['DTSTART:20261206T100000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=2']
    const refs = (text: string) => {
      const reading = readIcs(text, now) as Extract<FileReading, { ok: true }>
      return reading.dates.map(({ ref }) => ref).sort()
    }
    const moved = [...weekly, 'RECURRENCE-ID:20261213T100000', 'DTSTART:20261214T100000']
    const master = [...weekly, ...series]
    expect(refs(calendar(master, [...moved, 'DURATION:PT2H']))).toEqual(refs(calendar(master)))
  })

  it('is bounded where it has no end: a year, and as many dates as a session has', () => {
    const start = ['DTSTART:20200105T100000', 'DURATION:PT2H']
    expect(starts([...weekly, ...start, 'RRULE:FREQ=WEEKLY'])).toHaveLength(53)
    expect(starts([...weekly, ...start, 'RRULE:FREQ=DAILY'])).toHaveLength(60)
  })

  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;BYMONTH=4;INTERVAL=52',
    'FREQ=YEARLY;BYHOUR=1,2,3',
  ])('is not searched for ever for %s', (rule) => {
    const start = ['DTSTART:20261206T100000', 'DURATION:PT2H']
    expect(starts([...weekly, ...start, `RRULE:${rule}`])).toEqual(['rule'])
  })

  it('counts what is over, and says what has no end', () => {
    const over = [...weekly, 'DTSTART:20251206T100000', 'DURATION:PT2H']
    expect(readIcs(calendar(over), now)).toMatchObject({ ok: true, dates: [], past: 1 })
    expect(starts([...weekly, 'DTSTART:20261206T100000'])).toEqual(['timesMissing'])
  })

  it('is refused when it is cut off or has no events', () => {
    expect(readIcs('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', now)).toEqual({
      ok: false,
      refusal: 'broken',
    })
    expect(readIcs(calendar(), now)).toEqual({ ok: false, refusal: 'empty' })
  })
})
