import type { Letter } from '../lib/az-letters.ts'
import type { ListPlace } from './list-props.ts'

/** A letter and where its words begin; `null` for what begins with no letter of the alphabet. */
export type LetterLink = { letter: string | null; href: string }

type Index = {
  pages: readonly { place: ListPlace; letters: readonly Letter<unknown>[] }[]
  /** The page on which the index stands: its own letters are fragments. */
  here: number
  /** The address of a page of the list. */
  pathOf: (page: number) => string
}

/** The letters of a list that may be cut into pages, each where it first stands. */
export function indexOf({ pages, here, pathOf }: Index): LetterLink[] {
  const first = new Map<string | null, string>()
  for (const { place, letters } of pages) {
    const page = place.number === here ? '' : pathOf(place.number)
    for (const { letter, id } of letters) {
      if (!first.has(letter)) first.set(letter, `${page}#${id}`)
    }
  }
  return [...first].map(([letter, href]) => ({ letter, href }))
}
