import { StopError } from '../stop-error.ts'

/** What can be measured, in order. */
const benchWords = ['pages', 'starlight', 'live', 'posting', 'search'] as const
/** What can be measured. */
export type BenchWord = (typeof benchWords)[number]

type Asked = {
  words: readonly string[]
  /** Numbers of entries as they were typed. */
  entries?: readonly string[]
  runs?: string
}

/** What to measure. */
export type What = {
  words: readonly BenchWord[]
  /** Numbers of entries; `null` for the demo. */
  sizes: (number | null)[]
  /** The same for the search, which is measured at more of them. */
  searchSizes: (number | null)[]
  runs?: number
}

/**
 * What to measure: everything where nothing is named.
 * @throws StopError for a word or number that means nothing
 */
export function readWhat({ words, entries, runs }: Asked): What {
  const asked = words.flatMap((word) =>
    word === 'release' ? ['pages', 'starlight', 'live'] : [word],
  )
  const strange = asked.find((word) => !(benchWords as readonly string[]).includes(word))
  if (strange !== undefined) {
    throw new StopError(
      `Nothing called "${strange}" can be measured. Say release, or one of ${benchWords.join(', ')}.`,
    )
  }
  return {
    words: benchWords.filter((word) => asked.length === 0 || asked.includes(word)),
    sizes: sizesOf(entries ?? ['0', '1000']),
    searchSizes: sizesOf(entries ?? ['0', '60', '300', '1000']),
    ...(runs !== undefined && { runs: Math.max(1, numberOf('--runs', runs)) }),
  }
}

const sizesOf = (entries: readonly string[]) =>
  entries.map((text) => numberOf('--entries', text) || null)

/** The content as tables name it. */
export const sizeNamed = (entries: number | null): string =>
  entries === null ? 'demo' : `${entries.toLocaleString('en')} × 3`

function numberOf(option: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new StopError(`${option} must be a number, not "${text}".`)
  return Number(text)
}
