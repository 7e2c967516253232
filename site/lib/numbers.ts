import { localeOf, type Locale } from '#schema/locales'

// Making a format takes a thousand times as long as using it.
const formats = new Map<Locale, Intl.NumberFormat>()

/** A number in the language's digits and separators. */
export function formatNumber(locale: Locale, value: number): string {
  const { lang, digits } = localeOf(locale)
  const known = formats.get(locale) ?? new Intl.NumberFormat(`${lang}-u-nu-${digits}`)
  formats.set(locale, known)
  return known.format(value)
}

/** A text whose Latin digits become the language's digits. */
export function localDigits(locale: Locale, text: string): string {
  if (localeOf(locale).digits === 'latn') return text
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
}
