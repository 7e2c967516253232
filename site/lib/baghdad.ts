// Iraq has kept one offset all year since 2008; asking the time zone's data for each of a site's many dates takes seconds.
const offset = '+03:00'
const offsetMs = 3 * 3_600_000

/** The calendar day in Baghdad, `2026-12-06`, of a moment; a calendar day stays what it is. */
export function dayOf(dayOrInstant: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(dayOrInstant)) return dayOrInstant
  return wallClock(dayOrInstant).slice(0, 10)
}

/** The month in Baghdad, `2026-12`, of a moment or calendar day. */
export const monthOf = (dayOrInstant: string): string => dayOf(dayOrInstant).slice(0, 7)

/** The time of day in Baghdad, `08:30`, of a moment; a time of day stays what it is. */
export function timeOf(timeOrInstant: string): string {
  if (/^\d{2}:\d{2}$/.test(timeOrInstant)) return timeOrInstant
  return wallClock(timeOrInstant).slice(11, 16)
}

/** The calendar day as a `Date` at midnight UTC, for arithmetic that no time zone can shift. */
export const utcDay = (dayOrInstant: string): Date => new Date(`${dayOf(dayOrInstant)}T00:00:00Z`)

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (utcDay(to).getTime() - utcDay(from).getTime()) / 86_400_000

/** The day after a day. */
export const nextDay = (day: string): string =>
  new Date(utcDay(day).getTime() + 86_400_000).toISOString().slice(0, 10)

/** The moment as ISO 8601 with Baghdad's offset, for `<time datetime>`. */
export const baghdadInstant = (instant: string): string =>
  `${dayOf(instant)}T${timeOf(instant)}:00${offset}`

/** What clocks in Baghdad show at a moment, `2026-12-06T08:30…`. */
export const wallClock = (instant: string): string =>
  new Date(Date.parse(instant) + offsetMs).toISOString()
