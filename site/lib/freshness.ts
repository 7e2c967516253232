import { limits } from '#schema/limits'
import type { Entry } from '#schema/types'
import { daysBetween } from './baghdad.ts'

type Checked = Pick<Entry, 'freshness'>

/** Whether the day of the next check has passed on a day, `2026-11-22`; never where nobody checked. */
export const isOverdue = ({ freshness }: Checked, day: string): boolean =>
  freshness !== null && freshness.nextCheckDue < day

/** Whether it has passed for so long that nobody should rely on what is said of money or of who may come. */
export const isLongOverdue = ({ freshness }: Checked, day: string): boolean =>
  freshness !== null && daysBetween(freshness.nextCheckDue, day) > limits.longOverdueDays
