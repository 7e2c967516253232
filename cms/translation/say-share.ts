import { localeOf, type Locale } from '#schema/locales'

// Intl knows no Sorani; its digits and its sign are those of Arabic.
const tags: Readonly<Record<Locale, string>> = { ar: 'ar-IQ', ckb: 'ar-IQ', en: 'en' }

/**
 * A share in per cent, never rounded up to the whole.
 * @example sayShare(0.996, 'en') // => '99%'
 */
export function sayShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], {
    ...{ style: 'percent', maximumFractionDigits: 0, roundingMode: 'floor' },
    numberingSystem: localeOf(locale).digits,
  }).format(share)
}
