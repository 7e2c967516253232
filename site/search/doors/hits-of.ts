import type { Word } from '../fold/word.ts'
import { exactMark, type DoorTerms } from './door-terms.ts'
import { termsOf } from './terms-of.ts'

/** How a door answers to one word of a query. */
export type Hit = {
  score: number
  /** The title has the word as it was typed. */
  isExact: boolean
  keys: readonly string[]
}

/** The doors that answer to one word of a query, by their place in the index. */
export function hitsOf(word: Word, index: DoorTerms): Map<number, Hit> {
  const weights = new Map(termsOf(word, index))
  const spelled = `${exactMark}${word.exact}`
  weights.set(spelled, 1)
  const results = index.terms.search(
    { combineWith: 'OR', queries: [...weights.keys()] },
    { boost: { title: 3, keys: 2, summary: 2 }, boostTerm: (term) => weights.get(term) ?? 0 },
  )
  return new Map(
    results.map(({ id, score, queryTerms, match }) => [
      id as number,
      {
        // The library multiplies by the number of terms that match; synonyms are not more answers.
        score: score / queryTerms.length,
        isExact: spelled in match,
        keys: Object.keys(match),
      },
    ]),
  )
}
