import { dayOf, wallClock } from '../lib/baghdad.ts'

/** What is said about the phone's own clock, in the reader's language. */
export type ClockWords = {
  /** `On your phone’s clock: {time}` */
  onPhone: string
  /** `{day}, {time}` */
  dayTime: string
  /** Names of the days, Sunday first. */
  days: readonly string[]
  /** The language's digits from 0 to 9. */
  digits: string
}

/** Minutes east of UTC that a clock shows at a moment. */
export type Offset = (instant: Date) => number

// The formats of `Intl` know this too, but an old phone takes a noticeable time to make each one.
const phoneOffset: Offset = (instant) => -instant.getTimezoneOffset()

/**
 * What the phone's clock shows at a moment, with the day where that is another than in Baghdad:
 * `On your phone’s clock: Saturday, 23:00`. `null` where it shows what Baghdad's does.
 * @param offset the clock's; the phone's own without it
 */
export function phoneTime(
  instant: string,
  words: ClockWords,
  offset: Offset = phoneOffset,
): string | null {
  const moment = new Date(instant)
  const here = shifted(moment, offset(moment))
  if (wallClock(instant).startsWith(here.toISOString().slice(0, 16))) return null
  const clock = `${here.getUTCHours()}:${String(here.getUTCMinutes()).padStart(2, '0')}`
  const time = clock.replace(/\d/g, (digit) => words.digits.charAt(Number(digit)))
  const isSameDay = dayOf(instant) === here.toISOString().slice(0, 10)
  const day = words.days[here.getUTCDay()] ?? ''
  const told = isSameDay ? time : words.dayTime.replace('{day}', day).replace('{time}', time)
  return words.onPhone.replace('{time}', told)
}

const shifted = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + minutes * 60_000)
