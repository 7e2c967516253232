import { describe, expect, it } from 'vitest'
import {
  isUpcoming,
  nextDateOf,
  occurrencePath,
  occurrencesOf,
} from '../../../../site/lib/occurrences.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'

const on = (day: string, own: Parameters<typeof aSessionDate>[0] = {}) =>
  aSessionDate({ id: day, startsAt: `${day}T07:00:00Z`, endsAt: `${day}T10:00:00Z`, ...own })

describe('occurrencesOf', () => {
  it('are the dates of all sessions by start, at the same moment by address', () => {
    const found = occurrencesOf([
      aSession({ slug: 'b', dates: [on('2026-12-13'), on('2026-12-06')] }),
      aSession({ slug: 'a', dates: [on('2026-12-13'), on('2026-12-20')] }),
    ])
    expect(found.map(({ session, date }) => `${date.id} ${session.slug}`)).toEqual([
      '2026-12-06 b',
      '2026-12-13 a',
      '2026-12-13 b',
      '2026-12-20 a',
    ])
  })

  it('compares moments, not their writing', () => {
    const found = occurrencesOf([
      aSession({
        dates: [
          on('later', { startsAt: '2026-12-06T10:00:00+03:00' }),
          on('earlier', { startsAt: '2026-12-06T06:59:00Z' }),
        ],
      }),
    ])
    expect(found.map(({ date }) => date.id)).toEqual(['earlier', 'later'])
  })
})

describe('isUpcoming', () => {
  it.each([
    // 22 November begins in Baghdad at 21:00 UTC of the day before.
    ['2026-11-21T20:59:00Z', false],
    ['2026-11-21T21:00:00Z', true],
    ['2026-11-22T20:59:00Z', true],
    ['2026-12-01T00:00:00Z', true],
  ])('of a date that ends at %s is %s on 22 November', (endsAt, expected) => {
    expect(isUpcoming({ endsAt }, '2026-11-22')).toBe(expected)
  })
})

describe('nextDateOf', () => {
  const past = on('2026-11-15')
  const cancelled = on('2026-11-22', { status: 'cancelled' })
  const full = on('2026-11-29', { places: 'full' })
  const last = on('2026-12-06')
  const next = (...dates: (typeof past)[]) => nextDateOf({ dates }, '2026-11-22').id

  it('is the next that takes place, in whatever order they stand', () => {
    expect(next(last, cancelled, full, past)).toBe('2026-11-29')
  })

  it('is the next where none takes place, and the last where all are over', () => {
    expect(next(past, cancelled)).toBe('2026-11-22')
    expect(next(past, on('2026-11-08'))).toBe('2026-11-15')
  })
})

describe('occurrencePath', () => {
  it('names the date only where there are several', () => {
    const date = on('2026-12-06')
    const once = aSession({ slug: 'cv-erbil', dates: [date] })
    const weekly = aSession({ slug: 'cv-erbil', dates: [date, on('2026-12-13')] })
    expect(occurrencePath({ session: once, date })).toBe('/en/calendar/cv-erbil/')
    expect(occurrencePath({ session: weekly, date })).toBe('/en/calendar/cv-erbil/#date-2026-12-06')
  })
})
