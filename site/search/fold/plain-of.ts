import type { Locale } from '#schema/locales'

/**
 * A word's letters without what people write in several ways: marks, the forms of one letter that
 * keyboards give, doubled letters, the digits of three scripts. Not stemmed. Empty when nothing is left.
 */
export function plainOf(word: string, locale: Locale): string {
  const composed = word.normalize('NFKC').toLowerCase()
  const plain = withoutMarks(locale === 'ckb' ? withoutCarrier(composed) : composed)
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .replace(/[\u0621-\u06f9]/gu, (letter) => letterOf.get(letter) ?? letter)
    .replace(locale === 'ckb' ? /([\u0621-\u06d3])\1+/gu : /([وي])\1+/gu, '$1')
  return withoutLeadingCodes(plain)
}

/** Without vowel signs, hamza above and below, accents, and what joins or parts letters unseen. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '')
}

/** Sorani writes a vowel at the start of a word on this letter; other keyboards leave it out. */
function withoutCarrier(word: string): string {
  return word.replace(/[\p{M}\p{Cf}ـ]/gu, '').replace(/^ئ(?=[اەهۆوێیيى])/u, '')
}

/** Letters that are one letter to whoever types in haste, the first of each for all; and digits. */
const letterOf = new Map(
  [
    ...['اأإآٱ', 'وؤۆۇۈۋ', 'يىیئێےې', 'كکڪگ', 'هةەھہۀۃ', 'رڕڔ', 'لڵ', 'بپ', 'جچ', 'زژ', 'فڤ', 'ضظ'],
    ...Array.from(
      '0123456789',
      (digit, value) => `${digit}${'٠١٢٣٤٥٦٧٨٩'[value]}${'۰۱۲۳۴۵۶۷۸۹'[value]}`,
    ),
  ].flatMap(([first = '', ...others]) => others.map((letter) => [letter, first] as const)),
)
  .set('ء', '')
  .set('ـ', '')

/** A number as people remember it: without leading zeros and without the code of Iraq before a whole number. */
function withoutLeadingCodes(word: string): string {
  return /^\d+$/u.test(word) ? word.replace(/^(?:0|964(?=\d{9}))+(?=\d)/u, '') : word
}
