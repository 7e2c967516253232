import type { Locale } from '#schema/locales'
import { synonymsOf } from '../fold/synonyms.ts'
import { wordsOf } from '../fold/words-of.ts'
import type { Door } from './door.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of the doors of one language. A door is its place in the list that they were read from. */
export type DoorWords = {
  /** For each key the doors that have it, each with how much that says of the door. */
  places: ReadonlyMap<string, ReadonlyMap<number, number>>
  titles: readonly TitleWords[]
  vocabulary: Vocabulary
}

/** The words of a door's title: as they are written, and their keys. */
type TitleWords = { exact: ReadonlySet<string>; keys: ReadonlySet<string> }

/** A word of the title says more of a door than one of the summary or an editor's. */
const titleWeight = 3
const otherWeight = 2

/** Reads the words of the doors of one language. */
export function doorWordsOf(doors: readonly Door[], locale: Locale): DoorWords {
  const places = new Map<string, Map<number, number>>()
  const vocabulary = new Map<string, string>()
  const read = (text: string, place: number, weight: number) => {
    const words = wordsOf(text, locale)
    for (const { plain, key } of words) {
      const found = places.get(key) ?? new Map<number, number>()
      places.set(key, found.set(place, Math.max(weight, found.get(place) ?? 0)))
      vocabulary.set(plain, key).set(key, key)
    }
    return words
  }
  const titles = doors.map(({ title, summary, keys }, place) => {
    const words = read(title, place, titleWeight)
    read(summary, place, otherWeight)
    read(keys, place, otherWeight)
    return {
      exact: new Set(words.map(({ exact }) => exact)),
      keys: new Set(words.map(({ key }) => key)),
    }
  })
  for (const [plain, key] of synonymsOf(locale)) if (places.has(key)) vocabulary.set(plain, key)
  return { places, titles, vocabulary }
}
