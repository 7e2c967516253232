import type { Counts } from './small-groups.ts'

/** Why a count is not kept. */
export type CountProblem = 'unknown' | 'ahead' | 'cancelled' | 'number' | 'youth'

/** More people fit into none of the rooms: somebody mistyped. */
export const mostPeople = 2000

/**
 * What is wrong with the count of a date: it is none of the sessions', has not begun, was cancelled, a
 * number is no number of people, or more are young than came. `null` where all is well.
 */
export function countProblem({
  date,
  counts,
  now,
}: {
  date: { startsAt: string; status: string } | null
  counts: Record<keyof Counts, unknown>
  now: Date
}): CountProblem | null {
  if (!date) return 'unknown'
  if (date.status === 'cancelled') return 'cancelled'
  if (Date.parse(date.startsAt) > now.getTime()) return 'ahead'
  const { women, men, youth } = counts
  if (!isNumber(women) || !isNumber(men) || !isNumber(youth)) return 'number'
  return youth > women + men ? 'youth' : null
}

const isNumber = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostPeople
