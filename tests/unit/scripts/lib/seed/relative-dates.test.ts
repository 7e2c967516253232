import { describe, expect, it } from 'vitest'
import { resolveDay, resolveMoment } from '../../../../../scripts/lib/seed/relative-dates.ts'

describe('resolveDay', () => {
  it.each([
    ['+10d', '2026-12-02'],
    ['-22d', '2026-10-31'],
    ['+0d', '2026-11-22'],
    ['2026-03-01', '2026-03-01'],
  ])('reads %s on 22 November as %s', (value, day) => {
    expect(resolveDay(value, '2026-11-22')).toBe(day)
  })
})

describe('resolveMoment', () => {
  it.each([
    ['+2w sun 10:00', '2026-11-22', '2026-12-06T10:00:00+03:00'],
    ['+0w sat 08:30', '2026-11-22', '2026-11-21T08:30:00+03:00'],
    ['+0w fri 08:30', '2026-11-22', '2026-11-27T08:30:00+03:00'],
    ['+1w sat 08:30', '2026-11-27', '2026-11-28T08:30:00+03:00'],
    ['+1w sat 08:30', '2026-11-28', '2026-12-05T08:30:00+03:00'],
    ['2026-12-06T10:00:00+03:00', '2026-11-22', '2026-12-06T10:00:00+03:00'],
  ])('reads %s on %s as %s', (value, today, moment) => {
    expect(resolveMoment(value, today)).toBe(moment)
  })

  it('refuses a day that there is none of', () => {
    expect(() => resolveMoment('+1w sab 10:00', '2026-11-22')).toThrow(/no day of the week/)
  })
})
