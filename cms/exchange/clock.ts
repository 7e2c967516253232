import { momentOfWall, wallTime } from '../schedule/baghdad.ts'

/** A day, `2026-12-06`, and a time of day, `10:00`, as a clock in Baghdad shows them. */
export type ClockTime = { day: string; time: string }

/** What Baghdad's clocks show at a moment. */
export function clockOf(moment: string): ClockTime {
  const shown = wallTime(moment)
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

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
