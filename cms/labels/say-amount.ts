import { localeOf, type Locale } from '#schema/locales'
import { sizeWords, timeWords } from './releases.ts'
import { say } from './say.ts'

/**
 * A number in the reader's digits and marks, with one decimal at most, or two below one.
 * @example sayAmount(1234.56, 'ar') // => '١٬٢٣٤٫٦'
 */
export function sayAmount(value: number, language: Locale): string {
  // Browsers do not know Sorani's marks, which are those of Arabic in Iraq.
  const tag = localeOf(language).digits === 'arab' ? 'ar-IQ' : 'en'
  return new Intl.NumberFormat(tag, {
    maximumFractionDigits: value < 1 ? 2 : 1,
    numberingSystem: localeOf(language).digits,
  }).format(value)
}

const units = [
  [1024 ** 3, sizeWords.gigabytes],
  [1024 ** 2, sizeWords.megabytes],
  [1024, sizeWords.kilobytes],
] as const

/**
 * A size in the largest unit of which there is one.
 * @example sayBytes(1_572_864, 'en') // => '1.5 MB'
 */
export function sayBytes(bytes: number, language: Locale): string {
  const [unit, words] = units.find(([size]) => bytes >= size) ?? [1, sizeWords.bytes]
  return say(words, language).replace('{size}', sayAmount(bytes / unit, language))
}

/**
 * Milliseconds as seconds.
 * @example saySeconds(3_420, 'en') // => '3.4 s'
 */
export function saySeconds(milliseconds: number, language: Locale): string {
  return say(timeWords.seconds, language).replace(
    '{time}',
    sayAmount(milliseconds / 1000, language),
  )
}

/**
 * A part of a whole in percent.
 * @example sayShare(0.254, 'en') // => '25 %'
 */
export function sayShare(share: number, language: Locale): string {
  const number = sayAmount(Math.round(share * 100), language)
  return language === 'en' ? `${number} %` : `${number}٪`
}
