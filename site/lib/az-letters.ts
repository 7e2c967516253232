/** Things under one letter. */
export type Letter<T> = {
  /** The letter as a heading; `null` for what begins with none of the alphabet's. */
  letter: string | null
  /** The heading's fragment. */
  id: string
  items: T[]
}

/**
 * Groups by first letter, in the order of the language's alphabet. The Arabic article does not count:
 * "السكن" stands under "س"; alif with hamza or madda stands under alif.
 */
export function lettersOf<T extends { title: string }>(
  items: readonly T[],
  compare: (a: string, b: string) => number,
): Letter<T>[] {
  const groups = new Map<string | null, T[]>()
  for (const item of items) {
    const letter = firstLetter(item.title)
    groups.set(letter, [...(groups.get(letter) ?? []), item])
  }
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compare(a, b)))
    .map(([letter, group]) => ({
      letter,
      id: letter === null ? 'other' : `letter-${letter.toLowerCase()}`,
      items: group.sort((a, b) => compare(sortKey(a.title), sortKey(b.title))),
    }))
}

const article = /^ال(?=\p{L}{2})/u

const sortKey = (title: string): string =>
  title.replace(/^[^\p{L}\p{N}]+/u, '').replace(article, '')

function firstLetter(title: string): string | null {
  const first = sortKey(title).at(0)
  if (first === undefined || !/\p{L}/u.test(first)) return null
  return first.replace(/[أإآٱ]/, 'ا').toUpperCase()
}
