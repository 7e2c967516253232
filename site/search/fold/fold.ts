import type { Locale } from '#schema/locales'
import { wordsOf } from './words-of.ts'

/** The keys of a text's words in their order. Folding what is folded already changes nothing. */
export function fold(text: string, locale: Locale): string[] {
  return wordsOf(text, locale).map(({ key }) => key)
}
