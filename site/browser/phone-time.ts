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

/** Where all dates of the site are held. */
const home = 'Asia/Baghdad'

/**
 * What the phone's clock shows at a moment, with the day where that is another than in Baghdad:
 * `On your phone’s clock: Saturday, 23:00`. `null` where it shows what Baghdad's does.
 * @param zone an IANA name; the phone's own zone without it
 */
export function phoneTime(instant: string, words: ClockWords, zone?: string): string | null {
  const there = clock(instant, home)
  const here = clock(instant, zone)
  if (here.day === there.day && here.time === there.time) return null
  const time = here.time.replace(/\d/g, (digit) => words.digits.charAt(Number(digit)))
  const day = words.days[here.day] ?? ''
  return words.onPhone.replace(
    '{time}',
    here.day === there.day ? time : words.dayTime.replace('{day}', day).replace('{time}', time),
  )
}

// In English, which every browser knows; the words of the page's language come from the page.
function clock(instant: string, timeZone?: string): { day: number; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...(timeZone !== undefined && { timeZone }),
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? ''
  return {
    day: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(of('weekday')),
    time: `${of('hour').replace(/^0/, '')}:${of('minute')}`,
  }
}
