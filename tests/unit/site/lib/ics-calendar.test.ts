import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '#schema/types'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { feedFile, sessionFile } from '../../../../site/lib/ics-calendar.ts'
import { plainText } from '../../../../site/lib/ics-text.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aCourse } from '../../../support/builders/course.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'
import { readers, type ReadEvent } from '../../../support/calendar/readers.ts'
import { physicalLines, unfolded } from '../../../support/calendar/lines.ts'
import { writtenText } from '../../../support/calendar/texts.ts'

const origin = 'https://example.org'
const today = '2026-11-22'

const course = aCourse({ id: 'cv', title: 'CV writing' })
const centre = aCentre({ id: 'erbil', title: 'Centre in Erbil' })
const courseSession = aSession({
  id: '12',
  kind: 'course',
  course: { to: 'course', id: 'cv' },
  centre: { to: 'centre', id: 'erbil' },
})

const fileOf = (session = courseSession, others: readonly Entry[] = [course, centre]) =>
  sessionFile(session, { catalogue: catalogueOf([session, ...others], today), origin })
const feedOf = (session = courseSession, others: readonly Entry[] = [course, centre]) =>
  feedFile(
    { by: 'all' },
    { locale: 'en', catalogue: catalogueOf([session, ...others], today), origin },
  )

/** The only event of a file, as ical.js reads it. */
const eventIn = (file: string) => {
  const [event, ...rest] = ICAL.Component.fromString(file).getAllSubcomponents('vevent')
  expect(rest).toEqual([])
  return (name: string) => event?.getFirstPropertyValue(name)?.toString()
}

describe('sessionFile', () => {
  it('does not know the clock: the same snapshot gives the same file', () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z') })
    const file = fileOf()
    vi.setSystemTime(new Date('2031-01-01T00:00:00Z'))
    expect(fileOf()).toBe(file)
    vi.useRealTimers()
    expect(eventIn(file)('dtstamp')).toBe('2026-11-20T08:00:00Z')
    expect(eventIn(file)('last-modified')).toBe('2026-11-20T08:00:00Z')
  })

  it('was last changed when the last thing it tells was', () => {
    const renamed = aCourse({ id: 'cv', updatedAt: '2026-11-21T09:30:00.000Z' })
    expect(eventIn(fileOf(courseSession, [renamed, centre]))('last-modified')).toBe(
      '2026-11-21T09:30:00Z',
    )
  })

  it('names the zone, and its time since clocks were last put back', () => {
    const file = fileOf()
    expect(file).toContain('\r\nDTSTART;TZID=Asia/Baghdad:20261206T100000\r\n')
    expect(file).toContain('\r\nDTEND;TZID=Asia/Baghdad:20261206T130000\r\n')
    expect(file).toContain('\r\nTZOFFSETTO:+0300\r\n')
  })

  it('leads to the date on the session’s page', () => {
    expect(eventIn(fileOf())('url')).toBe(`${origin}/en/calendar/12/`)
    const second = { id: 'second', startsAt: '2026-12-13T07:00:00.000Z' }
    const dates = [aSessionDate(), aSessionDate({ ...second, endsAt: '2026-12-13T10:00:00.000Z' })]
    expect(unfolded(fileOf({ ...courseSession, dates }))).toContain(
      `\r\nURL:${origin}/en/calendar/12/#date-second\r\n`,
    )
  })

  it('says where, as one would tell a driver', () => {
    const found = { ...centre, address: '60 Metre Street', landmark: 'opposite the park' }
    const file = fileOf({ ...courseSession, room: '3' }, [
      course,
      { ...found, position: { latitude: 36.19, longitude: 44.01 } },
    ])
    expect(eventIn(file)('location')).toBe(
      'Centre in Erbil, Room 3, 60 Metre Street, opposite the park',
    )
    expect(file).toContain('\r\nGEO:36.19;44.01\r\n')
    expect(eventIn(fileOf(aSession()))('location')).toBe('Online')
  })

  it('takes the reader’s time, but not for a date that is cancelled', () => {
    const cancelled = [aSessionDate({ status: 'cancelled' })]
    expect(eventIn(fileOf())('transp')).toBe('OPAQUE')
    expect(eventIn(fileOf({ ...courseSession, dates: cancelled }))('transp')).toBe('TRANSPARENT')
    expect(eventIn(feedOf())('transp')).toBe('TRANSPARENT')
  })

  it('gives the offices’ numbers, and none of what is invented', () => {
    const number = {
      id: 'a',
      number: '+9647717724725',
      languages: [],
      whatsapp: false,
      office: 'centre' as const,
    }
    const withPhone = { ...courseSession, phones: [number] }
    expect(eventIn(fileOf(withPhone))('description')).toContain(
      'The centre’s own number · \u200e+964 771 772 4725',
    )
    const invented = eventIn(fileOf({ ...withPhone, demo: true }))
    expect(invented('description')).not.toContain('+964')
    expect(invented('summary')).toBe('CV writing · Demonstration')
  })

  it('tells what one must know, and Baghdad’s time', () => {
    const session = {
      ...courseSession,
      womenOnly: true,
      childcare: true,
      dates: [aSessionDate({ status: 'moved', movedFrom: '2026-12-05T07:00:00.000Z' })],
    }
    expect(eventIn(fileOf(session))('description')).toBe(
      [
        'It was on Saturday 5 December, 10:00',
        'Sunday 6 December, 10:00–13:00',
        'Times are Baghdad time.',
        'Held in Arabic',
        'For women only',
        'Childcare',
        'Join online · https://example.org/meeting',
        `${origin}/en/calendar/12/`,
      ].join('\n'),
    )
  })
})

describe('what calendars show in a row', () => {
  it.each([
    ['scheduled', 'open', 'CV writing', 'CONFIRMED'],
    ['scheduled', 'few', 'Few places · CV writing', 'CONFIRMED'],
    ['scheduled', 'full', 'Full · CV writing', 'CONFIRMED'],
    ['moved', 'open', 'Moved · CV writing', 'CONFIRMED'],
    ['moved', 'full', 'Moved · Full · CV writing', 'CONFIRMED'],
    ['cancelled', 'few', 'Cancelled · CV writing', 'CANCELLED'],
  ] as const)('of a date that is %s with places %s is "%s"', (status, places, summary, is) => {
    const dates = [aSessionDate({ status, places, movedFrom: '2026-12-05T07:00:00.000Z' })]
    const event = eventIn(feedOf({ ...courseSession, dates }))
    expect(event('summary')).toBe(summary)
    expect(event('status')).toBe(is)
  })

  it.each([
    ['ar', 'أُلغي · جلسة معلومات', 'ar-IQ'],
    ['ckb', 'هەڵوەشایەوە · دانیشتنی زانیاری', 'ckb'],
  ] as const)('is in the reader’s language: %s', (locale, summary, lang) => {
    const session = aSession({ locale, dates: [aSessionDate({ status: 'cancelled' })] })
    const file = sessionFile(session, { catalogue: catalogueOf([session], today), origin })
    expect(unfolded(file)).toContain(`\r\nSUMMARY;LANGUAGE=${lang}:${summary}\r\n`)
  })
})

describe('feedFile', () => {
  it('tells calendars its name, where it is, and when to ask again', () => {
    const feed = unfolded(feedOf())
    for (const line of [
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME;VALUE=TEXT:Manara · Calendar',
      'X-WR-CALNAME;VALUE=TEXT:Manara · Calendar',
      'X-WR-TIMEZONE;VALUE=TEXT:Asia/Baghdad',
      `URL:${origin}/en/calendar/`,
      `SOURCE;VALUE=URI:${origin}/en/calendar.ics`,
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ])
      expect(feed).toContain(`\r\n${line}\r\n`)
  })

  it.each([
    ['2026-10-23T10:00:00.000Z', 1],
    ['2026-10-22T10:00:00.000Z', 0],
  ])('keeps what ended on %s or not', (endsAt, count) => {
    const startsAt = endsAt.replace('T10', 'T07')
    const feed = feedOf({ ...courseSession, dates: [aSessionDate({ startsAt, endsAt })] })
    expect(ICAL.Component.fromString(feed).getAllSubcomponents('vevent')).toHaveLength(count)
  })

  it('holds what belongs to its scope, and is a calendar without a date where nothing does', () => {
    const catalogue = catalogueOf([courseSession, course, centre], today)
    const count = (scope: Parameters<typeof feedFile>[0]) =>
      ICAL.Component.fromString(
        feedFile(scope, { locale: 'en', catalogue, origin }),
      ).getAllSubcomponents('vevent').length
    expect(count({ by: 'place', governorate: 'IQ-AR' })).toBe(1)
    expect(count({ by: 'centre', slug: 'erbil' })).toBe(1)
    expect(count({ by: 'language', code: 'ar' })).toBe(1)
    expect(count({ by: 'language', code: 'en' })).toBe(0)
    expect(count({ by: 'women' })).toBe(0)
  })
})

describe.each(readers)('as %s reads it', (_, read) => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })
  const only = (file: string): ReadEvent => {
    const [event, ...rest] = read(file)
    if (!event || rest.length > 0) throw new Error(`${rest.length + 1} events.`)
    return event
  }

  it('a changed date keeps its UID and counts up', () => {
    const before = only(feedOf())
    const changed = aSessionDate({
      status: 'moved',
      movedFrom: '2026-12-06T07:00:00.000Z',
      startsAt: '2026-12-07T07:00:00.000Z',
      endsAt: '2026-12-07T10:00:00.000Z',
      sequence: 1,
    })
    const after = only(feedOf({ ...courseSession, dates: [changed] }))
    expect(after.uid).toBe(before.uid)
    expect([before.sequence, after.sequence]).toEqual([0, 1])
    expect(after.wall).toBe('2026-12-07T10:00:00+03:00')
  })

  it('a cancelled date stays and says so', () => {
    const dates = [aSessionDate({ status: 'cancelled', sequence: 4 })]
    expect(only(feedOf({ ...courseSession, dates }))).toMatchObject({
      uid: '12+first@manara.iq',
      status: 'CANCELLED',
      summary: 'Cancelled · CV writing',
      sequence: 4,
    })
  })

  // The night on which a reader's clocks are put, and the days around it.
  it.each([
    ['Europe/Berlin', '2026-10-24', '09:00'],
    ['Europe/Berlin', '2026-10-25', '08:00'],
    ['Europe/Berlin', '2027-03-27', '08:00'],
    ['Europe/Berlin', '2027-03-28', '09:00'],
    ['America/New_York', '2026-10-31', '03:00'],
    ['America/New_York', '2026-11-01', '02:00'],
    ['America/New_York', '2027-03-14', '03:00'],
    ['Australia/Sydney', '2027-04-03', '18:00'],
    ['Australia/Sydney', '2027-04-04', '17:00'],
    ['Asia/Baghdad', '2027-03-28', '10:00'],
  ])('10:00 in Baghdad is 10:00 in Baghdad for a reader in %s on %s', (zone, day, readersClock) => {
    vi.stubEnv('TZ', zone)
    const startsAt = `${day}T07:00:00.000Z`
    const dates = [aSessionDate({ startsAt, endsAt: `${day}T10:00:00.000Z` })]
    const event = only(fileOf({ ...courseSession, dates }))
    expect(event).toMatchObject({ startsAt, endsAt: `${day}T10:00:00.000Z`, zone: 'Asia/Baghdad' })
    expect(event.wall).toBe(`${day}T10:00:00+03:00`)
    expect(new Date(event.startsAt).toTimeString().slice(0, 5)).toBe(readersClock)
  })

  it('says what people wrote, in Arabic, Sorani and English', () => {
    fc.assert(
      fc.property(writtenText, writtenText, (title, landmark) => {
        const file = fileOf(courseSession, [
          { ...course, title },
          { ...centre, landmark },
        ])
        const event = only(file)
        expect(event.summary).toBe(plainText(title))
        expect(event.location).toBe(plainText(`Centre in Erbil, ${landmark}`))
        expect(physicalLines(file).filter(({ octets }) => octets > 75)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
