import type { Locale } from '#schema/locales'

/**
 * A word's letters without what people write in several ways: marks, the forms of one letter that
 * keyboards give, doubled letters, the digits of three scripts. Not stemmed. Empty when nothing is left.
 */
export function plainOf(word: string, locale: Locale): string {
  const composed = word.normalize('NFKC').toLowerCase()
  const bare = (locale === 'ckb' ? composed.replace(carriedVowel, '') : composed)
    .normalize('NFD')
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .replace(/[ء-ۿٱ-ۿ]/gu, (letter) => letterOf.get(letter) ?? letter)
    .replace(/\p{Nd}/gu, digitOf)
  return withoutLeadingCodes(bare.replace(doubledIn[locale], '$1'))
}

/** Letters of the Arabic script that are one letter to whoever types in haste. */
const letterOf = new Map(
  ['اأإآٱ', 'وؤۆۇۈۋ', 'يىیئێےې', 'كکڪگ', 'هةەھہۀۃ', 'رڕڔ', 'لڵ', 'بپ', 'جچ', 'زژ', 'فڤ'].flatMap(
    ([first = '', ...others]) => others.map((letter) => [letter, first] as const),
  ),
)
letterOf.set('ء', '').set('ـ', '')

/** Sorani writes a vowel at the start of a word on this letter; other keyboards leave it out. */
const carriedVowel = /^[\p{Cf}ـ]*ئ(?=[\p{Cf}ـ]*[اەهۆوێیيى])/u

const doubledIn: Record<Locale, RegExp> = {
  ar: /([وي])\1+/gu,
  ckb: /([\u0621-\u06d3])\1+/gu,
  en: /([وي])\1+/gu,
}

/** The value of a decimal digit of any script: scripts have their ten digits in a row, from a multiple of 2 up. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  return code >= 0x660 && code <= 0x669 ? String(code - 0x660) : digit
}

/** A number as people remember it: without leading zeros and without the code of Iraq before a whole number. */
function withoutLeadingCodes(word: string): string {
  return /^\d+$/u.test(word) ? word.replace(/^(?:0|964(?=\d{9}))+(?=\d)/u, '') : word
}
