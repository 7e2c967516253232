import type { Locale } from '#schema/locales'
import type { Narrowing } from '../finding.ts'
import { queryWords } from '../fold/query-words.ts'
import type { Door } from './door.ts'
import { doorTermsOf, type DoorTerms } from './door-terms.ts'
import { fits } from './fits.ts'
import { hitsOf, type Hit } from './hits-of.ts'
import { inOtherLayout } from './other-layout.ts'

/** The doors of one language, ready to be searched. */
export type DoorIndex = DoorTerms & { doors: readonly Door[]; locale: Locale }

/** A door that a query leads to, and the keys that `piecesOf` marks in its title and summary. */
export type FoundDoor = { door: Door; keys: ReadonlySet<string> }

/** Reads the doors of one language in. Call it once: it takes some milliseconds on a phone. */
export function doorIndexOf(doors: readonly Door[], locale: Locale): DoorIndex {
  return { doors, locale, ...doorTermsOf(doors, locale) }
}

/**
 * The doors that a query leads to, best first; equally good ones in the order of the index. Doors that have
 * all that is asked for come first; when they are few, those follow that have most of it. What finds nothing
 * is tried as if typed with the other keyboard.
 */
export function searchDoors(
  index: DoorIndex,
  query: string,
  narrowing: Narrowing = {},
): FoundDoor[] {
  const asTyped = answersTo(index, query)
  const answers = asTyped.length > 0 ? asTyped : answersTo(index, inOtherLayout(query))
  return answers.filter(({ door }) => fits(door, narrowing))
}

/** So many doors that have all words are enough. */
const enough = 3

/** How much of what is asked for a door must have when it has not all of it; rare words say more. */
const leastShare = 0.4

function answersTo(index: DoorIndex, query: string): FoundDoor[] {
  const { doors, locale } = index
  const words = queryWords(query, locale).map((word) => {
    const hits = hitsOf(word, index)
    return { hits, weight: Math.log(1 + doors.length / Math.max(hits.size, 1)) }
  })
  const whole = words.reduce((sum, { weight }) => sum + weight, 0)
  const answers = doors.flatMap((door, place) => {
    const found = words.flatMap(({ hits, weight }) => {
      const hit = hits.get(place)
      return hit === undefined ? [] : [{ ...hit, weight }]
    })
    if (found.length === 0) return []
    return [
      {
        door,
        keys: new Set(found.flatMap(({ keys }) => keys)),
        hasAll: found.length === words.length,
        share: found.reduce((sum, { weight }) => sum + weight, 0) / whole,
        score: scoreOf(found) * (weightOf[door.type] ?? 1),
      },
    ]
  })
  const full = answers.filter(({ hasAll }) => hasAll)
  const some = answers.filter(({ hasAll, share }) => !hasAll && share >= leastShare)
  return [...byScore(full), ...(full.length < enough ? byScore(some) : [])]
}

/** Whoever asks for a word mostly wants the thing, not what the word means. */
const weightOf: Partial<Record<Door['type'], number>> = { term: 0.8 }

/** What a title spells as it was typed is worth twice as much. */
function scoreOf(hits: readonly Hit[]): number {
  const sum = hits.reduce((total, { score }) => total + score, 0)
  return hits.every(({ isExact }) => isExact) ? sum * 2 : sum
}

const byScore = <T extends { score: number }>(answers: readonly T[]): T[] =>
  [...answers].sort((one, other) => other.score - one.score)
