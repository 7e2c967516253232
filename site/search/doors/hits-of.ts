import type { DoorWords } from './door-words.ts'
import { termsOf, type QueryWord, type Sureness } from './terms-of.ts'

/** How a door answers to one word of a query. */
export type Hit = { score: number; keys: readonly string[]; sureness: Sureness }

const weightOf: Record<Sureness, number> = { whole: 1, begun: 0.3, guessed: 0.5 }

/** The doors that answer to one word of a query, by their place. What few doors have says more. */
export function hitsOf(word: QueryWord, doorWords: DoorWords): Map<number, Hit> {
  const { places, titles } = doorWords
  const hits = new Map<number, Hit>()
  for (const [key, sureness] of termsOf(word, doorWords)) {
    const found = places.get(key) ?? new Map<number, number>()
    for (const [place, says] of found) {
      const before = hits.get(place)
      const score = weightOf[sureness] * says * Math.log(1 + titles.length / found.size)
      hits.set(place, {
        score: Math.max(score, before?.score ?? 0),
        keys: [...(before?.keys ?? []), key],
        sureness: before?.sureness === 'whole' ? 'whole' : sureness,
      })
    }
  }
  return hits
}
