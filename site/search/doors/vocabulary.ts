import { editDistance } from './edit-distance.ts'
import { skeletonOf } from './skeleton.ts'

/** The words that lead to a door: each plain form with the key that stands for it. */
export type Vocabulary = ReadonlyMap<string, string>

/** Keys of words that begin as `plain` does, for what is not typed to its end. */
export function completionsOf(plain: string, vocabulary: Vocabulary): string[] {
  if (plain.length < 2) return []
  return keysWhere(vocabulary, (word) => word.startsWith(plain))
}

/** Keys of the words that are nearest to `plain` in spelling; none when all are too far. */
export function correctionsOf(plain: string, vocabulary: Vocabulary): string[] {
  for (let limit = 1; limit <= allowedMistakes(plain); limit++) {
    const near = keysWhere(vocabulary, (word) => isNear(plain, word, limit))
    if (near.length > 0) return near
  }
  return []
}

/** Keys of words in Arabic letters that have the consonants of a word in Latin ones. */
export function transliterationsOf(plain: string, vocabulary: Vocabulary): string[] {
  const skeleton = skeletonOf(plain)
  if (skeleton === '' || !isLatin(plain)) return []
  return keysWhere(vocabulary, (word) => {
    if (isLatin(word)) return false
    // In Sorani this letter is mostly a vowel, which Latin letters leave out.
    return [word, word.replace(/(?!^)ه/gu, '')].some((form) => skeletonOf(form) === skeleton)
  })
}

const isLatin = (plain: string): boolean => /[a-z]/u.test(plain)

function keysWhere(vocabulary: Vocabulary, isMeant: (plain: string) => boolean): string[] {
  return [...new Set([...vocabulary].flatMap(([plain, key]) => (isMeant(plain) ? [key] : [])))]
}

/** Short words have too many neighbours, those without written vowels the most; numbers are right or wrong. */
function allowedMistakes(plain: string): number {
  if (plain.length < (isLatin(plain) ? 4 : 5) || /\d/u.test(plain)) return 0
  return plain.length < 8 ? 1 : 2
}

/** Who mistypes a short word gets its first letter right; a guess without it finds anything. */
function isNear(plain: string, word: string, limit: number): boolean {
  const isShort = plain.length < (isLatin(plain) ? 7 : 6)
  if (word.length < 3 || (isShort && !word.startsWith(plain.charAt(0)))) return false
  return editDistance(plain, word, limit) <= limit
}
