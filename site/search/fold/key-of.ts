import type { Locale } from '#schema/locales'
import { shorterOf } from './shorter-of.ts'
import { synonymsOf } from './synonyms.ts'

/**
 * What stands for a plain word and all words of its meaning: the first word of its line in the table, else
 * its stem. Articles, prepositions and endings are taken off one after another until the table knows what is
 * left or nothing more comes off, so the key of a key is itself.
 */
export function keyOf(plain: string, locale: Locale): string {
  const language = languageOf(plain, locale)
  const stem = (word: string): { word: string; meaning?: string } => {
    const meaning = meaningOf(word, locale) ?? meaningOf(word, language)
    if (meaning !== undefined) return { word, meaning }
    const shorter = shorterOf(word, language)
    return shorter === word ? { word } : stem(shorter)
  }
  const { word, meaning } = stem(plain)
  if (meaning !== undefined || language !== 'ar') return meaning ?? word
  // One letter before a word is a preposition only where what follows it is known.
  const rests = [plain, word].flatMap((form) => (/^[وبلكف].{4}/u.test(form) ? [form.slice(1)] : []))
  return rests.map((rest) => stem(rest).meaning).find((known) => known !== undefined) ?? word
}

/** The language whose endings a word has: words in another script are of another language. */
function languageOf(plain: string, locale: Locale): Locale {
  if (/^[a-z]/u.test(plain)) return 'en'
  return locale === 'en' ? 'ar' : locale
}

/**
 * A word's meaning by the table, which has it once of several forms: an Arabic adjective without the ending
 * of the feminine, a Sorani word with the last vowel that an ending swallows and without "my", "your" and "of".
 */
function meaningOf(word: string, locale: Locale): string | undefined {
  const meanings = synonymsOf(locale)
  const others =
    locale === 'ckb'
      ? [`${word}ه`, `${word}ي`, word.replace(/[متي]$/u, '')]
      : [word.replace(/يه$/u, 'ي')]
  return [word, ...others].map((form) => meanings.get(form)).find((known) => known !== undefined)
}
