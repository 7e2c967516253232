import { isLocale } from '#schema/locales'
import type { Label } from '../labels/label.ts'
import { say } from '../labels/say.ts'
import { digits, sayDay, sayMoment } from './say-date.ts'

/**
 * A text with its gaps filled: `{day}` and `{date}` are moments, said as a day and as a day with its
 * time; numbers get the language's digits.
 */
export function sayWith(
  words: Label,
  params: Readonly<Record<string, string | number>>,
  language: string,
): string {
  const locale = isLocale(language) ? language : 'en'
  return say(words, locale).replace(/\{(\w+)\}/g, (_gap, name: string) => {
    const value = params[name] ?? ''
    if (typeof value === 'number') return digits(String(value), locale)
    if (name === 'day') return sayDay(value, locale)
    return name === 'date' ? sayMoment(value, locale) : value
  })
}
