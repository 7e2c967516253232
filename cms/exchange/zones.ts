import ICAL from 'ical.js'

/** The zone of times that name none: a trainer's calendar is in Baghdad. */
const home = 'Asia/Baghdad'
const dayLength = 86_400_000
const clocks = new Map<string, Intl.DateTimeFormat | null>()

/**
 * The moment of a calendar's time. A zone that the world knows by this name is taken from there,
 * another one from the file itself.
 * @param tzid the zone that the file names beside the time
 * @returns `null` for a zone that nobody describes
 */
export function momentIn(time: ICAL.Time, tzid: string | null): Date | null {
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toJSDate()
  const name = tzid?.replace(/^\/[^/]+\/[^/]+\//, '') ?? home
  const clock = clockOf(name)
  if (clock) return new Date(momentOf(time, clock))
  if (time.zone === ICAL.Timezone.localTimezone) return null
  return new Date(time.toUnixTime() * 1000)
}

// Where clocks are put back, a time of day is meant that comes first; where they are put forward, one
// that was skipped counts on from before (RFC 5545, 3.3.5).
function momentOf(time: ICAL.Time, clock: Intl.DateTimeFormat): number {
  const { year, month, day, hour, minute, second } = time
  const shown = Date.UTC(year, month - 1, day, hour, minute, second)
  const before = offsetAt(shown - dayLength, clock)
  const after = offsetAt(shown + dayLength, clock)
  const found = [before, after].find((offset) => offsetAt(shown - offset, clock) === offset)
  return shown - (found ?? before)
}

function offsetAt(moment: number, clock: Intl.DateTimeFormat): number {
  const parts = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000
}

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  let clock: Intl.DateTimeFormat | null
  try {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    })
  } catch {
    clock = null
  }
  // Names come from files that anybody wrote.
  if (clocks.size < 500) clocks.set(timeZone, clock)
  return clock
}
