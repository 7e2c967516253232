import { describe, expect, it } from 'vitest'
import { limits } from '#schema/limits'
import { freshnessOf } from '../../../../cms/freshness/freshness-of.ts'
import { dayAfter, isChecked, nextCheck } from '../../../../cms/freshness/next-check.ts'

describe('nextCheck', () => {
  it.each([
    ['service', '2027-02-20'],
    ['centre', '2027-02-20'],
    ['organisation', '2027-05-21'],
    ['resource', '2027-05-21'],
    ['guide', '2027-05-21'],
    ['term', '2027-11-22'],
  ] as const)('asks for a %s again by %s', (type, day) => {
    expect(nextCheck(type, '2026-11-22')).toBe(day)
    expect(isChecked(type)).toBe(true)
  })

  it.each(['article', 'session'] as const)('never asks for a %s again', (type) => {
    expect(nextCheck(type, '2026-11-22')).toBeNull()
    expect(isChecked(type)).toBe(false)
  })
})

describe('freshnessOf', () => {
  const today = '2026-11-22'
  it.each([
    [15, 'fine'],
    [14, 'due'],
    [0, 'due'],
    [-1, 'overdue'],
    [-limits.longOverdueDays, 'overdue'],
    [-1 - limits.longOverdueDays, 'longOverdue'],
    [-400, 'longOverdue'],
  ] as const)('%i days before its day, an entry is %s', (days, state) => {
    expect(freshnessOf(dayAfter(today, days), today)).toBe(state)
  })

  it('counts days over the end of a leap year’s February', () => {
    expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01')
    expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29')
  })
})
