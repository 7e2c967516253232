import { describe, expect, it } from 'vitest'
import { momentsOf, monthOf, monthRange, monthsOf } from '../../../../cms/attendance/month-range.ts'

const now = new Date('2026-11-22T12:00:00Z')

describe('monthRange', () => {
  it.each([
    [{}, '2026-09', '2026-11'],
    [{ from: '2026-10', to: '2026-12' }, '2026-10', '2026-12'],
    [{ from: '2026-12', to: '2026-10' }, '2026-10', '2026-12'],
    [{ from: '2026-02' }, '2026-02', '2026-11'],
    [{ from: '2027-02' }, '2027-02', '2027-02'],
    [{ to: '2026-01' }, '2025-11', '2026-01'],
    [{ from: '2026-13', to: 'tomorrow' }, '2026-09', '2026-11'],
    [{ from: ['2026-10'], to: 7 }, '2026-09', '2026-11'],
    [{ from: '2000-01', to: '2026-12' }, '2024-01', '2026-12'],
  ])('makes of %j the months from %s to %s', (asked, from, to) => {
    expect(monthRange(asked, now)).toEqual({ from, to })
  })
})

describe('months', () => {
  it('can be chosen for three years back', () => {
    const months = monthsOf(now)
    expect(months).toHaveLength(36)
    expect([months[0], months[1], months[11], months[35]]).toEqual([
      '2026-11',
      '2026-10',
      '2025-12',
      '2023-12',
    ])
  })

  it('begin and end at midnight in Baghdad', () => {
    const { start, end } = momentsOf({ from: '2026-12', to: '2026-12' })
    expect(start.toISOString()).toBe('2026-11-30T21:00:00.000Z')
    expect(end.toISOString()).toBe('2026-12-31T21:00:00.000Z')
    expect([start, new Date(end.getTime() - 1), end].map(monthOf)).toEqual([
      '2026-12',
      '2026-12',
      '2027-01',
    ])
  })
})
