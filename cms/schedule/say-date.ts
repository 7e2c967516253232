import { localeOf, type Locale } from '#schema/locales'
import { faIR as sorani } from '../i18n/date-fns-ckb.ts'
import { dayOf, wallTime } from './baghdad.ts'

/** The text with the language's digits in place of Latin ones. */
export function digits(text: string, locale: Locale): string {
  if (localeOf(locale).digits === 'latn') return text
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
}

/**
 * The day of a moment in Baghdad as people say it.
 * @example sayDay('2026-12-06T07:00:00Z', 'en') // => 'Sunday, 6 December 2026'
 */
export function sayDay(moment: string, locale: Locale): string {
  const date = new Date(`${dayOf(moment)}T00:00:00Z`)
  if (locale === 'ckb') return digits(soraniDay(date), locale)
  // English as it is written in Iraq puts the day before the month.
  const tag = locale === 'en' ? 'en-GB' : localeOf(locale).lang
  return new Intl.DateTimeFormat(tag, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: 'UTC',
  }).format(date)
}

/** The time of a moment in Baghdad: `9:30`. */
export function sayTime(moment: string, locale: Locale): string {
  return digits(wallTime(moment).slice(11, 16).replace(/^0/, ''), locale)
}

/** Day and time of a moment in Baghdad: `Sunday, 6 December 2026, 10:00`. */
export function sayMoment(moment: string, locale: Locale): string {
  return `${sayDay(moment, locale)}${comma(locale)}${sayTime(moment, locale)}`
}

/** Day and times of a date: `Sunday, 6 December 2026, 10:00–13:00`. */
export function sayDate(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  locale: Locale,
): string {
  return `${sayMoment(startsAt, locale)}${until[locale]}${sayTime(endsAt, locale)}`
}

const until: Record<Locale, string> = { ar: ' إلى ', ckb: ' تا ', en: '–' }

const comma = (locale: Locale) => (localeOf(locale).dir === 'rtl' ? '، ' : ', ')

function soraniDay(date: Date): string {
  const month = sorani.localize.month(date.getUTCMonth() as 0)
  const weekday = sorani.localize.day(date.getUTCDay() as 0)
  // The linking vowel after a consonant or ە is ی, and no month ends in another vowel.
  const linked = month.endsWith('ی') ? month : `${month}ی`
  return `${weekday}، ${date.getUTCDate()}ی ${linked} ${date.getUTCFullYear()}`
}
