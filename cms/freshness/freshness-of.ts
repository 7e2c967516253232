import { limits } from '#schema/limits'
import { dayAfter } from './next-check.ts'

/**
 * How an entry's check stands: `due` in the last two weeks before its day and on it, `overdue` after
 * it, `longOverdue` when more than `limits.longOverdueDays` have gone since.
 */
export type FreshnessState = 'fine' | 'due' | 'overdue' | 'longOverdue'

/** How many days before its day a check is asked for. */
const notice = 14

/**
 * How an entry's check stands on a day.
 * @param due the day by which it must be checked again
 * @param today a day in Baghdad
 */
export function freshnessOf(due: string, today: string): FreshnessState {
  if (today > dayAfter(due, limits.longOverdueDays)) return 'longOverdue'
  if (today > due) return 'overdue'
  return today >= dayAfter(due, -notice) ? 'due' : 'fine'
}
