import type { Opportunity } from '#schema/opportunity'
import { daysBetween, nextDay } from './baghdad.ts'

/** Whether one can still apply; `soon` within the last week. */
export type OpportunityStatus = 'open' | 'soon' | 'closed'

type Dated = Pick<Opportunity, 'deadline'>

const daysOfWarning = 7

/** How an opportunity stands on a day, `2026-11-22`. One can apply on the last day itself. */
export function opportunityStatusOn({ deadline }: Dated, day: string): OpportunityStatus {
  if (deadline === null) return 'open'
  if (deadline < day) return 'closed'
  return daysBetween(day, deadline) <= daysOfWarning ? 'soon' : 'open'
}

/** Whether one can still apply on a day. */
export const isOpenOpportunity = (opportunity: Dated, day: string): boolean =>
  opportunityStatusOn(opportunity, day) !== 'closed'

/** The first day on which one can no longer apply; `null` where there is none. */
export const closedSince = ({ deadline }: Dated): string | null =>
  deadline === null ? null : nextDay(deadline)

/** Open ones first, what closes next before the others; then closed ones, the latest first. */
export function openFirst<T extends Dated>(opportunities: readonly T[], day: string): T[] {
  const open = opportunities.filter((opportunity) => isOpenOpportunity(opportunity, day))
  const closed = opportunities.filter((opportunity) => !isOpenOpportunity(opportunity, day))
  const deadlineOf = ({ deadline }: T) => deadline ?? endless
  return [
    ...open.toSorted((a, b) => deadlineOf(a).localeCompare(deadlineOf(b))),
    ...closed.toSorted((a, b) => deadlineOf(b).localeCompare(deadlineOf(a))),
  ]
}

const endless = '9999-12-31'
