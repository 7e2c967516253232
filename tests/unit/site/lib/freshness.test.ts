import { describe, expect, it } from 'vitest'
import { limits } from '#schema/limits'
import { isLongOverdue, isOverdue } from '../../../../site/lib/freshness.ts'

const due = (nextCheckDue: string) => ({
  freshness: { checkedOn: '2026-01-01', checkedBy: null, nextCheckDue },
})
const daysBefore = (count: number) =>
  new Date(Date.parse('2026-11-22T00:00:00Z') - count * 86_400_000).toISOString().slice(0, 10)

describe('a check', () => {
  it.each([
    ['2026-11-23', false, false],
    ['2026-11-22', false, false],
    ['2026-11-21', true, false],
    [daysBefore(limits.longOverdueDays), true, false],
    [daysBefore(limits.longOverdueDays + 1), true, true],
    ['2024-02-29', true, true],
  ])('due on %s is overdue: %s, long overdue: %s', (day, overdue, long) => {
    expect([isOverdue(due(day), '2026-11-22'), isLongOverdue(due(day), '2026-11-22')]).toEqual([
      overdue,
      long,
    ])
  })

  it('is never overdue where nobody has checked', () => {
    const never = { freshness: null }
    expect([isOverdue(never, '2030-01-01'), isLongOverdue(never, '2030-01-01')]).toEqual([
      false,
      false,
    ])
  })
})
