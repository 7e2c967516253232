import type { Locale } from '#schema/locales'
import type { Narrowing } from '../finding.ts'
import { queryWords } from '../fold/query-words.ts'
import type { Door } from './door.ts'
import { doorWordsOf, type DoorWords } from './door-words.ts'
import { fits } from './fits.ts'
import { hitsOf } from './hits-of.ts'
import { inOtherLayout } from './other-layout.ts'
import { titleBonus, typeWeight } from './weights.ts'

/** The doors of one language, ready to be searched. */
export type DoorIndex = DoorWords & { doors: readonly Door[]; locale: Locale }

/** A door that a query leads to, and the keys that `piecesOf` marks in its title and summary. */
export type FoundDoor = { door: Door; keys: ReadonlySet<string> }

/** Reads the doors of one language in. Call it once: it takes some milliseconds on a phone. */
export function doorIndexOf(doors: readonly Door[], locale: Locale): DoorIndex {
  return { doors, locale, ...doorWordsOf(doors, locale) }
}

/**
 * The doors that a query leads to, best first; equally good ones in the order of the index. Doors that have
 * all that is asked for come first; when they are few, those follow that have most of it. What no door has
 * word for word is tried as if typed with the other keyboard.
 */
export function searchDoors(
  index: DoorIndex,
  query: string,
  narrowing: Narrowing = {},
): FoundDoor[] {
  const asTyped = answersTo(index, query)
  const isKnown = asTyped.some(isCertain)
  const retyped = isKnown ? [] : answersTo(index, inOtherLayout(query)).filter(isCertain)
  const answers = retyped.length > 0 ? retyped : asTyped
  return answers.filter(({ door }) => fits(door, narrowing))
}

/** So many doors that have all words are enough. */
const enough = 3

/**
 * How much of what is asked for a door must have when it has not all of it, rare words counting more: nearly
 * as much as one word of several.
 */
const leastShare = (words: number): number => 0.8 / words

/** How much of a word's weight counts when other words are missing: no one guess makes up for another. */
const counts = { whole: 1, begun: 0.5, guessed: 0 }

type Answer = FoundDoor & { hasAll: boolean; isWhole: boolean; share: number; score: number }

const isCertain = ({ hasAll, isWhole }: Answer): boolean => hasAll && isWhole

function answersTo(index: DoorIndex, query: string): Answer[] {
  const { doors, locale, titles } = index
  const words = queryWords(query, locale).map((word, at, { length }) => {
    const hits = hitsOf({ ...word, isLast: at === length - 1 }, index)
    // A word that no door has says less of what is meant than a rare one that some have.
    const rarity = Math.log(1 + doors.length / Math.max(hits.size, 1))
    return { ...word, hits, weight: hits.size === 0 ? rarity / 2 : rarity }
  })
  const whole = words.reduce((sum, { weight }) => sum + weight, 0)
  const answers = doors.flatMap((door, place) => {
    const found = words.flatMap(({ hits, weight, exact }) => {
      const hit = hits.get(place)
      return hit === undefined ? [] : [{ ...hit, exact, share: weight * counts[hit.sureness] }]
    })
    if (found.length === 0) return []
    const keys = new Set(found.flatMap((hit) => hit.keys))
    const sum = found.reduce((total, { score }) => total + score, 0)
    return {
      ...{ door, keys },
      hasAll: found.length === words.length,
      isWhole: found.every(({ sureness }) => sureness === 'whole'),
      share: found.reduce((total, { share }) => total + share, 0) / whole,
      score: sum * typeWeight(door) * titleBonus(titles[place], keys, found),
    }
  })
  const full = answers.filter(({ hasAll }) => hasAll)
  const least = leastShare(words.length)
  const some = answers.filter(({ hasAll, share }) => !hasAll && share >= least)
  return [...byScore(full), ...(full.length < enough ? byScore(some) : [])]
}

const byScore = <T extends { score: number }>(answers: readonly T[]): T[] =>
  [...answers].sort((one, other) => other.score - one.score)
