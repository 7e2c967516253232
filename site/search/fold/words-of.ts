import type { Locale } from '#schema/locales'
import { keyOf } from './key-of.ts'
import { withPhrasesJoined } from './phrases.ts'
import { plainOf } from './plain-of.ts'
import type { Word } from './word.ts'
import { wordPattern } from './word-pattern.ts'

/**
 * The words of a text in their order, each with its place in it. Arabic letters, Latin letters and numbers
 * are words of their own even where no space stands between. A telephone number written in groups, and
 * the few words that are written together or apart, are one word that may have spaces in it.
 */
export function wordsOf(text: string, locale: Locale): Word[] {
  const words = Array.from(text.matchAll(wordPattern), ({ 0: written, index: start }) => {
    const plain = plainOf(written, locale)
    const exact = written
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Cf}/gu, '')
    return { exact, plain, key: keyOf(plain, locale), start, end: start + written.length }
  })
  return withPhrasesJoined(
    words.filter(({ plain }) => plain !== ''),
    locale,
  )
}
