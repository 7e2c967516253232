import type { Governorate } from '#schema/governorates'
import type { Need } from '#schema/needs'
import type { Entry } from '#schema/types'

/** What an entry helps with, and where; no governorates means the whole country. */
export type OpenDoor = { needs: readonly Need[]; governorates: readonly Governorate[] }

/**
 * The doors that an entry holds open on a day: a service, a programme that takes people, what an
 * organisation covers. What is invented is no door. Opportunities and courses are none either: whoever
 * comes after the deadline or between two dates finds nobody, so neither closes a gap for good.
 * @param day the day in Baghdad, `2026-11-22`
 */
export function openDoorsOf(entry: Entry, day: string): readonly OpenDoor[] {
  if (entry.demo) return []
  switch (entry.type) {
    case 'service':
      return [entry]
    case 'programme':
      return takesPeople(entry, day) ? [entry] : []
    case 'organisation':
      return entry.coverage
    default:
      return []
  }
}

type Programme = Extract<Entry, { type: 'programme' }>

function takesPeople({ status, startsOn, endsOn }: Programme, day: string): boolean {
  const isCalledOpen = status === 'open' || status === 'piloted' || status === 'closing'
  return isCalledOpen && (startsOn ?? day) <= day && (endsOn ?? day) >= day
}
