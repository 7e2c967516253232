import { nextDay, utcDay } from './baghdad.ts'

/** The first day of a month: `2026-12` → `2026-12-01`. */
export const firstDayOf = (month: string): string => `${month}-01`

/** All days of a month, `2026-12`, in order. */
export function daysOfMonth(month: string): string[] {
  const days = [firstDayOf(month)]
  for (let day = nextDay(firstDayOf(month)); day.startsWith(month); day = nextDay(day)) {
    days.push(day)
  }
  return days
}

/** Where a day stands in Iraq's week: 0 for Saturday to 6 for Friday. */
export const placeInWeek = (day: string): number => (utcDay(day).getUTCDay() + 1) % 7

/** The Saturday on or before a day: the first day of its week. */
export function saturdayOf(day: string): string {
  const date = utcDay(day)
  date.setUTCDate(date.getUTCDate() - placeInWeek(day))
  return date.toISOString().slice(0, 10)
}

/** A month's weeks from Saturday to Friday; `null` stands for days of the months beside it. */
export function weeksOfMonth(month: string): (string | null)[][] {
  const before = Array.from({ length: placeInWeek(firstDayOf(month)) }, () => null)
  const cells: (string | null)[] = [...before, ...daysOfMonth(month)]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7))
}
