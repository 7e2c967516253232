import { describe, expect, it } from 'vitest'
import type { CalendarScope } from '../../../../site/lib/calendar-paths.ts'
import { monthsIn } from '../../../../site/lib/calendar-scopes.ts'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { marksOf } from '../../../../site/views/calendar-month-date.ts'
import { calendarMonthProps } from '../../../../site/views/calendar-month-props.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { theHolidays } from '../../../support/builders/globals.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'

const day = '2026-11-22'
const on = (date: string, own: Parameters<typeof aSessionDate>[0] = {}) =>
  aSessionDate({
    id: date,
    startsAt: `${date}T07:00:00.000Z`,
    endsAt: `${date}T10:00:00.000Z`,
    ...own,
  })
const centre = aCentre({
  id: 'erbil',
  city: 'Erbil',
  address: '100 Metre Road',
  landmark: 'Near the park',
})
const weekly = aSession({
  id: 'weekly',
  centre: { to: 'centre', id: 'erbil' },
  room: '3',
  womenOnly: true,
  dates: [
    on('2026-11-29', { places: 'few' }),
    on('2027-01-03', { status: 'cancelled' }),
    on('2027-01-31', { places: 'full' }),
  ],
})
const holidays = theHolidays()
const catalogue = catalogueOf([centre, weekly], day, [holidays])
const monthsOf = (scope: CalendarScope) =>
  monthsIn(catalogue, 'en', scope).map((month) =>
    calendarMonthProps(catalogue, { locale: 'en', scope, month }),
  )

describe('calendarMonthProps', () => {
  it('leads from each month with dates to the next', () => {
    expect(monthsOf({ by: 'all' }).map(({ previous, next }) => [previous, next])).toEqual([
      [null, { href: '/en/calendar/month/2027-01/', label: 'January 2027' }],
      [{ href: '/en/calendar/month/2026-11/', label: 'November 2026' }, null],
    ])
  })

  it('has every day of the month, with its dates and public holidays', () => {
    const january = monthsOf({ by: 'all' })[1]
    expect(january?.days).toHaveLength(31)
    expect(january?.days[0]?.holidays.map(({ name }) => name)).toEqual(['New Year'])
    const told = january?.days.filter(({ dates }) => dates.length > 0)
    expect(told?.map((one) => one.day)).toEqual(['2027-01-03', '2027-01-31'])
  })

  it('names what is not as one expects, and leads to the date itself', () => {
    const dates = monthsOf({ by: 'all' }).flatMap(({ days }) => days.flatMap((one) => one.dates))
    expect(dates.map(({ chips }) => chips.map(({ key }) => key))).toEqual([
      ['places.few'],
      ['sessionStatus.cancelled'],
      ['places.full'],
    ])
    expect(dates[1]).toMatchObject({
      href: '/en/calendar/weekly/#date-2027-01-03',
      isCancelled: true,
      notes: ['Erbil', 'For women only'],
    })
  })

  it('is a centre’s timetable: its address once, and the room with each date', () => {
    const [november] = monthsOf({ by: 'centre', slug: 'erbil' })
    expect(november?.timetable?.address.slice(-2)).toEqual(['100 Metre Road', 'Near the park'])
    expect(november?.days[28]?.dates[0]?.notes).toEqual(['Room 3', 'For women only'])
    expect(monthsOf({ by: 'women' })[0]?.timetable).toBeNull()
  })

  it('leads to the list where a day holds more than a page can', () => {
    const crowd = Array.from({ length: 200 }, (_, index) =>
      aSession({ id: `s-${index}`, dates: [on('2026-12-01')] }),
    )
    const { days } = calendarMonthProps(catalogueOf(crowd, day), {
      ...{ locale: 'en', scope: { by: 'all' }, month: '2026-12' },
    })
    expect(days[0]?.dates).toHaveLength(120)
    expect(days[0]?.more).toEqual({ count: 80, href: '/en/calendar/page/7/' })
  })
})

describe('marksOf', () => {
  it('names once what is not as one expects on a day', () => {
    const dates = monthsOf({ by: 'all' }).flatMap(({ days }) => days.flatMap((one) => one.dates))
    const keys = marksOf([...dates, ...dates]).map(({ key }) => key)
    expect(keys).toEqual(['places.few', 'sessionStatus.cancelled', 'places.full'])
  })
})
