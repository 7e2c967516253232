import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, momentOf, weekdayOf } from '../../../../../cms/admin/dates/clock.ts'
import { clockOf } from '../../../../../cms/schedule/baghdad.ts'

describe('momentOf', () => {
  it('is what Baghdad’s clocks show, whatever the zone of the phone', () => {
    const moments = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, (date) => {
        const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString()
        expect(momentOf(clockOf(minute))).toBe(minute)
      }),
    )
  })

  it.each([
    { day: '', time: '10:00' },
    { day: '2026-12-06', time: '' },
  ])('is nothing for %o', (clock) => {
    expect(momentOf(clock)).toBeNull()
  })
})

it('counts days and weekdays on Baghdad’s calendar', () => {
  expect(dayAfter('2026-11-22T21:30:00Z', 7)).toBe('2026-11-30')
  expect(weekdayOf('2026-12-06')).toBe(0)
})
