import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  baghdadInstant,
  dayOf,
  daysBetween,
  nextDay,
  timeOf,
} from '../../../../site/lib/baghdad.ts'

describe('Baghdad’s calendar', () => {
  it('is three hours ahead of UTC', () => {
    expect([dayOf('2026-12-31T21:30:00Z'), timeOf('2026-12-31T21:30:00Z')]).toEqual([
      '2027-01-01',
      '00:30',
    ])
  })

  it('leaves days and times as they are', () => {
    expect([dayOf('2026-12-06'), timeOf('08:30')]).toEqual(['2026-12-06', '08:30'])
  })

  it('writes a moment that reads back as the same minute', () => {
    const minute = fc
      .integer({ min: 28_000_000, max: 40_000_000 })
      .map((minutes) => minutes * 60_000)
    fc.assert(
      fc.property(minute, (time) => {
        expect(Date.parse(baghdadInstant(new Date(time).toISOString()))).toBe(time)
      }),
    )
  })

  it('goes on to the next day at the end of a year', () => {
    expect(nextDay('2026-12-31')).toBe('2027-01-01')
  })

  it('counts whole days', () => {
    expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2)
    expect(daysBetween('2026-11-22T22:00:00Z', '2026-11-22')).toBe(-1)
  })
})
