import parsePhoneNumber from 'libphonenumber-js/min'
import { localeOf, type Locale } from '#schema/locales'
import { daysBetween, timeOf, utcDay } from './baghdad.ts'
import { ckbCompare } from './ckb/alphabet.ts'
import { ckbDay, ckbDayLong, ckbMonth, ckbMonthAndYear, ckbWeekday } from './ckb/dates.ts'
import { ckbList } from './ckb/lists.ts'
import { formatNumber, localDigits } from './numbers.ts'
import { textOf } from './strings.ts'

/**
 * How a language writes dates, times, numbers and lists. Days are `2026-12-06`, moments ISO 8601;
 * wherever a day is taken, a moment stands for its day in Baghdad. All times are Baghdad's.
 */
export type Format = {
  number: (value: number) => string
  /** The text with the language's digits in place of Latin ones. */
  digits: (text: string) => string
  /** `6 December 2026` */
  day: (day: string) => string
  /** `Sunday 6 December` */
  dayLong: (day: string) => string
  /** `Sunday` */
  weekday: (day: string) => string
  /** `December` */
  monthName: (day: string) => string
  /** `December 2026` */
  monthAndYear: (day: string) => string
  /** `6` */
  dayOfMonth: (day: string) => string
  /** `10:00`, of a moment. */
  time: (instant: string) => string
  /** `8:30`, of `08:30`. */
  timeOfDay: (time: string) => string
  /** `10:00–13:00`, of two moments or two times of day. */
  timeRange: (start: string, end: string) => string
  /** `10:00–13:00`; with the last day where it lasts for several: `10:00–Tuesday 8 December, 13:00`. */
  timeSpan: (start: string, end: string) => string
  /** `240 KB` */
  fileSize: (bytes: number) => string
  /** `a, b and c` */
  list: (items: readonly string[]) => string
  /** `+964 771 772 4725`: Latin digits in every language; set it with `dir="ltr"`. */
  phone: (e164: string) => string
  /** `today`, `tomorrow`, `in 3 days`, `yesterday`, `3 days ago` */
  howFar: (fromDay: string, toDay: string) => string
  /** Order of the language's alphabet, numbers by value where `Intl` knows the language. */
  compare: (a: string, b: string) => number
}

const formats = new Map<Locale, Format>()

/** The formats of a language. */
export function formatOf(locale: Locale): Format {
  const known = formats.get(locale)
  if (known) return known
  const own = locale === 'ckb' ? sorani() : byIntl(locale)
  const format = { ...common(locale, own), ...own }
  formats.set(locale, format)
  return format
}

type Own = Pick<
  Format,
  'day' | 'dayLong' | 'weekday' | 'monthName' | 'monthAndYear' | 'list' | 'compare'
>

// A meeting through the night ends on the next day and is still one meeting.
const longestMeeting = 12 * 3_600_000

// The same few numbers stand on thousands of pages, and reading one is slow.
const phones = new Map<string, string>()

function phoneOf(e164: string): string {
  const known = phones.get(e164) ?? parsePhoneNumber(e164)?.formatInternational() ?? e164
  phones.set(e164, known)
  return known
}

function common(locale: Locale, { dayLong }: Own): Omit<Format, keyof Own> {
  const text = textOf(locale)
  const digits = (value: string) => localDigits(locale, value)
  const time = (value: string) => digits(timeOf(value).replace(/^0/, ''))
  return {
    number: (value) => formatNumber(locale, value),
    digits,
    dayOfMonth: (day) => digits(String(utcDay(day).getUTCDate())),
    time,
    timeOfDay: time,
    timeRange: (start, end) => text.t('time.range', { start: time(start), end: time(end) }),
    timeSpan: (start, end) => {
      const lastsForDays =
        daysBetween(start, end) > 0 && Date.parse(end) - Date.parse(start) > longestMeeting
      const close = lastsForDays
        ? text.t('session.dateTime', { day: dayLong(end), time: time(end) })
        : time(end)
      return text.t('time.range', { start: time(start), end: close })
    },
    fileSize: (bytes) =>
      bytes < 1_000_000
        ? text.t('size.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) })
        : text.t('size.megabytes', { size: Math.round(bytes / 100_000) / 10 }),
    phone: phoneOf,
    howFar: (fromDay, toDay) => {
      const days = daysBetween(fromDay, toDay)
      if (days === 0) return text.t('away.today')
      if (days === 1) return text.t('away.tomorrow')
      if (days === -1) return text.t('away.yesterday')
      return days > 0 ? text.plural('away.inDays', days) : text.plural('away.daysAgo', -days)
    },
  }
}

function sorani(): Own {
  const digits = (value: string) => localDigits('ckb', value)
  return {
    day: (day) => digits(ckbDay(utcDay(day))),
    dayLong: (day) => digits(ckbDayLong(utcDay(day))),
    weekday: (day) => ckbWeekday(utcDay(day)),
    monthName: (day) => ckbMonth(utcDay(day)),
    monthAndYear: (day) => digits(ckbMonthAndYear(utcDay(day))),
    list: ckbList,
    compare: ckbCompare,
  }
}

// English as it is written in Iraq puts the day before the month.
const dateTags: Partial<Record<Locale, string>> = { en: 'en-GB' }

function byIntl(locale: Locale): Own {
  const { lang } = localeOf(locale)
  const tag = dateTags[locale] ?? lang
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
    return (day: string) => format.format(utcDay(day))
  }
  const list = new Intl.ListFormat(tag)
  const collator = new Intl.Collator(tag, { numeric: true })
  return {
    day: written({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayLong: written({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: written({ weekday: 'long' }),
    monthName: written({ month: 'long' }),
    monthAndYear: written({ month: 'long', year: 'numeric' }),
    list: (items) => list.format(items),
    compare: (a, b) => collator.compare(a, b),
  }
}
