import type { Locale } from '#schema/locales'
import MiniSearch from 'minisearch'
import type { Narrowing } from '../finding.ts'
import { queryWords } from '../fold/query-words.ts'
import { wordsOf } from '../fold/words-of.ts'
import type { Door } from './door.ts'

/** The doors of one language, ready to be searched. */
export type DoorIndex = { doors: readonly Door[]; locale: Locale; index: MiniSearch<Indexed> }

/** A door that a query leads to, and the keys that `piecesOf` marks in its title and summary. */
export type FoundDoor = { door: Door; keys: ReadonlySet<string> }

type Indexed = { id: number; exact: string; title: string; keys: string; summary: string }

/** Reads the doors of one language in. Call it once; it takes a few milliseconds. */
export function doorIndexOf(doors: readonly Door[], locale: Locale): DoorIndex {
  const index = new MiniSearch<Indexed>({
    fields: ['exact', 'title', 'keys', 'summary'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  })
  index.addAll(
    doors.map(({ title, summary, keys }, id) => {
      const titleWords = wordsOf(title, locale)
      return {
        id,
        exact: titleWords.map(({ exact }) => exact).join(' '),
        title: titleWords.map(({ key }) => key).join(' '),
        keys,
        summary: wordsOf(summary, locale)
          .map(({ key }) => key)
          .join(' '),
      }
    }),
  )
  return { doors, locale, index }
}

/** The doors that a query leads to, best first. A query without words leads nowhere. */
export function searchDoors(
  { doors, locale, index }: DoorIndex,
  query: string,
  narrowing: Narrowing = {},
): FoundDoor[] {
  const words = queryWords(query, locale)
  if (words.length === 0) return []
  const results = index.search(words.map(({ key }) => key).join(' '), {
    boost: { exact: 4, title: 3, keys: 2 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    combineWith: 'AND',
  })
  return results.flatMap(({ id, terms }) => {
    const door = doors[id as number]
    return door !== undefined && fits(door, narrowing) ? [{ door, keys: new Set(terms) }] : []
  })
}

function fits(door: Door, { type, need, governorate, centre }: Narrowing): boolean {
  if (type !== undefined && door.type !== type) return false
  if (need !== undefined && !door.needs.includes(need)) return false
  if (centre !== undefined && !(door.type === 'centre' && door.slug === centre)) return false
  if (governorate === undefined || door.governorates.length === 0) return true
  return door.governorates.includes(governorate)
}
