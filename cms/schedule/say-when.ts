import { isLocale } from '#schema/locales'
import { sayDate } from './say-date.ts'

/** Day and times of a date in the language of the admin. */
export function sayWhen(date: { startsAt: string; endsAt: string }, language: string): string {
  return sayDate(date, isLocale(language) ? language : 'en')
}
