import type { Locale } from '#schema/locales'
import { shorterOf } from './shorter-of.ts'
import { synonymsOf } from './synonyms.ts'

/**
 * What stands for a plain word and all words of its meaning: the first word of its line in the table, else
 * its stem. Articles, prepositions and endings are taken off one after another until the table knows what is
 * left or nothing more comes off, so the key of a key is itself.
 */
export function keyOf(plain: string, locale: Locale): string {
  const isLatin = /^[a-z]/u.test(plain)
  const language = isLatin ? 'en' : locale
  for (let word = plain; ;) {
    const known = meaningOf(word, locale) ?? (isLatin ? meaningOf(word, 'en') : undefined)
    if (known !== undefined) return known
    const shorter = shorterOf(word, language)
    if (shorter === word) return word
    word = shorter
  }
}

/**
 * A word's meaning by the table, where it may stand with its last vowel or without: a Sorani ending that
 * begins with a vowel swallows it, and an Arabic adjective has it in the feminine.
 */
function meaningOf(word: string, locale: Locale): string | undefined {
  const meanings = synonymsOf(locale)
  const other = locale === 'ckb' ? `${word}ه` : word.replace(/يه$/u, 'ي')
  return meanings.get(word) ?? meanings.get(other)
}
