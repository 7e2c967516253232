import type { Word } from '../fold/word.ts'
import type { DoorWords } from './door-words.ts'
import { completionsOf, correctionsOf, transliterationsOf } from './vocabulary.ts'

/** How sure it is that a key is meant, from 0 to 1, and whether that is a guess from spelling or sound. */
type Sureness = { weight: number; isGuessed: boolean }

/**
 * The keys that a word of a query may mean: itself, words that it begins, and only when it is neither, words
 * that are spelled or sound nearly so. Empty when nothing is like it.
 */
export function termsOf(
  { plain, key }: Word,
  { places, vocabulary }: DoorWords,
): ReadonlyMap<string, Sureness> {
  const forms = [...new Set([plain, key])]
  const begun = forms.flatMap((form) => completionsOf(form, vocabulary))
  const meant = new Map(begun.map((term) => [term, { weight: 0.3, isGuessed: false }]))
  if (places.has(key)) meant.set(key, { weight: 1, isGuessed: false })
  if (meant.size > 0) return meant
  const spelled = forms.flatMap((form) => correctionsOf(form, vocabulary))
  const guessed = spelled.length > 0 ? spelled : transliterationsOf(plain, vocabulary)
  return new Map(guessed.map((term) => [term, { weight: 0.5, isGuessed: true }]))
}
