import type { Word } from '../fold/word.ts'
import type { DoorTerms } from './door-terms.ts'
import { completionsOf, correctionsOf, transliterationsOf } from './vocabulary.ts'

/**
 * The keys that a word of a query may mean, each with how sure that is, from 0 to 1: itself, words that it begins, and only when it is neither, words that
 * are spelled or sound nearly so. Empty when nothing is like it.
 */
export function termsOf(
  { plain, key }: Word,
  { vocabulary }: DoorTerms,
): ReadonlyMap<string, number> {
  const forms = [...new Set([plain, key])]
  const isKnown = vocabulary.has(plain) || vocabulary.get(key) === key
  const completed = forms.flatMap((form) => completionsOf(form, vocabulary))
  if (isKnown || completed.length > 0)
    return new Map([
      ...completed.map((term) => [term, 0.3] as const),
      ...(isKnown ? [[key, 1] as const] : []),
    ])
  const corrected = forms.flatMap((form) => correctionsOf(form, vocabulary))
  const guessed = corrected.length > 0 ? corrected : transliterationsOf(plain, vocabulary)
  return new Map(guessed.map((term) => [term, 0.5]))
}
