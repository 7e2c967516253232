import { dayOf, later, readMoment, type ClockTime } from '../../schedule/baghdad.ts'

/**
 * The moment at which Baghdad's clocks show a day and a time, whatever the zone of the phone; `null`
 * where one of the two is missing.
 * @example momentOf({ day: '2026-12-06', time: '10:00' }) // => '2026-12-06T07:00:00.000Z'
 */
export const momentOf = ({ day, time }: ClockTime): string | null => readMoment(`${day}T${time}`)

/** A time of day later; it ends with the day. */
export function laterOn(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const total = Math.min(hour * 60 + minute + minutes, 23 * 60 + 59)
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The day in Baghdad so many days after a moment. */
export const dayAfter = (moment: string, days: number): string =>
  dayOf(later(moment, days * 86_400_000))

/** The day of the week, 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()
