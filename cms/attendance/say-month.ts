import { localeOf, type Locale } from '#schema/locales'
import { faIR as sorani } from '../i18n/date-fns-ckb.ts'
import { digits } from '../schedule/say-date.ts'

/**
 * A month as people say it.
 * @example sayMonth('2026-12', 'en') // => 'December 2026'
 */
export function sayMonth(month: string, locale: Locale): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  if (locale !== 'ckb') {
    const { lang } = localeOf(locale)
    const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
    return new Intl.DateTimeFormat(lang, options).format(date)
  }
  const name = sorani.localize.month(date.getUTCMonth() as 0)
  // The linking vowel after a consonant is ی, and no month ends in another vowel.
  return digits(`${name.endsWith('ی') ? name : `${name}ی`} ${date.getUTCFullYear()}`, locale)
}
