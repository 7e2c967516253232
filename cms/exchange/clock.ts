import { clockOf, momentOfWall, type ClockTime } from '../schedule/baghdad.ts'

/** The moment at which Baghdad's clocks show a day and a time. */
export const momentOf = ({ day, time }: ClockTime): string => momentOfWall(`${day}T${time}:00`)

/** The moment's day and time in Baghdad as one text, `2026-12-06 10:00`. */
export function stampOf(moment: string): string {
  const { day, time } = clockOf(moment)
  return `${day} ${time}`
}

/** Whether two moments are of the same minute: tables keep no seconds. */
export const sameMinute = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : stampOf(a) === stampOf(b)
