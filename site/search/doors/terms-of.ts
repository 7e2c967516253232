import type { Word } from '../fold/word.ts'
import type { DoorWords } from './door-words.ts'
import { completionsOf, correctionsOf, transliterationsOf } from './vocabulary.ts'

/** A word of a query; the last one may not be typed to its end. */
export type QueryWord = Pick<Word, 'plain' | 'key'> & { isLast: boolean }

/** How sure it is that a key is meant: the word itself, one that it begins, or one that is like it. */
export type Sureness = 'whole' | 'begun' | 'guessed'

/**
 * The keys that a word of a query may mean: itself and words that it begins; when it is no word, itself
 * without a preposition of one letter, else words that are spelled nearly so, else those that sound so.
 * Empty when nothing is like it.
 */
export function termsOf(
  { plain, key, isLast }: QueryWord,
  { places, vocabulary }: DoorWords,
): ReadonlyMap<string, Sureness> {
  const forms = [...new Set([plain, key])]
  const begun = isLast ? forms.flatMap((form) => completionsOf(form, vocabulary)) : []
  const meant = all(begun, 'begun')
  if (places.has(key)) return meant.set(key, 'whole')
  const rest = /^[وبلكف].{4}/u.test(key) ? key.slice(1) : ''
  if (places.has(rest)) return meant.set(rest, 'begun')
  const spelled = forms.flatMap((form) => correctionsOf(form, vocabulary))
  const guessed =
    spelled.length + begun.length > 0 ? spelled : transliterationsOf(plain, vocabulary)
  return new Map([...all(guessed, 'guessed'), ...meant])
}

const all = (keys: readonly string[], sureness: Sureness): Map<string, Sureness> =>
  new Map(keys.map((key) => [key, sureness]))
