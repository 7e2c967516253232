import { z } from 'zod'

// Iraq has had no summer time since 2008.
const offset = '+03:00'
const offsetMs = 3 * 3_600_000

const written = z.iso.datetime({ offset: true, local: true })

/**
 * A moment in UTC, of ISO 8601; without an offset it is Baghdad's time, as fields for date and time
 * give it. `null` for what is none.
 * @example readMoment('2026-12-06T10:00') // => '2026-12-06T07:00:00.000Z'
 */
export function readMoment(text: string): string | null {
  const { success, data } = written.safeParse(text.trim())
  if (!success) return null
  return new Date(/(Z|[+-]\d{2}:?\d{2})$/.test(data) ? data : `${data}${offset}`).toISOString()
}

/** What a clock in Baghdad shows, to the second: `2026-12-06T10:00:00`. */
export function wallTime(moment: string): string {
  return new Date(Date.parse(moment) + offsetMs).toISOString().slice(0, 19)
}

/** The moment at which a clock in Baghdad shows the time. */
export function momentOfWall(wall: string): string {
  return new Date(`${wall}${offset}`).toISOString()
}

/** A day, `2026-12-06`, and a time of day, `10:00`, as a clock in Baghdad shows them. */
export type ClockTime = { day: string; time: string }

/** What Baghdad's clocks show at a moment, to the minute. */
export function clockOf(moment: string): ClockTime {
  const shown = wallTime(moment)
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** The calendar day in Baghdad: `2026-12-06`. */
export const dayOf = (moment: string): string => clockOf(moment).day

/** The moment so many milliseconds later. */
export const later = (moment: string, ms: number): string =>
  new Date(Date.parse(moment) + ms).toISOString()

/** How long from one moment to another, in milliseconds. */
export const lengthOf = (startsAt: string, endsAt: string): number =>
  Date.parse(endsAt) - Date.parse(startsAt)

/** One week in milliseconds: with no summer time, the clock shows the same a week later. */
export const week = 7 * 86_400_000
