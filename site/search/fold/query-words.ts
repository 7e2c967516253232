import type { Locale } from '#schema/locales'
import { isStopWord } from './stop-words.ts'
import type { Word } from './word.ts'
import { wordsOf } from './words-of.ts'

/** The words of a query that say what is asked for: without question words and particles where others stand. */
export function queryWords(query: string, locale: Locale): Word[] {
  const words = wordsOf(query, locale)
  const telling = words.filter(({ plain }) => !isStopWord(plain, locale))
  return telling.length > 0 ? telling : words
}
