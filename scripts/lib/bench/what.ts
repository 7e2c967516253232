import { StopError } from '../stop-error.ts'

/** What can be measured, in order. */
const benchWords = ['pages', 'starlight', 'live', 'posting'] as const
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
  runs?: number
}

/**
 * What to measure: everything where nothing is named.
 * @throws StopError for a word or number that means nothing
 */
export function readWhat({ words, entries = ['0', '1000'], runs }: Asked): What {
  const asked = words.flatMap((word) =>
    word === 'release' ? ['pages', 'starlight', 'live'] : [word],
  )
  const strange = asked.find((word) => !(benchWords as readonly string[]).includes(word))
  if (strange !== undefined) {
    throw new StopError(
      `Nothing called "${strange}" can be measured. Say release, posting, or one of ${benchWords.join(', ')}.`,
    )
  }
  return {
    words: benchWords.filter((word) => asked.length === 0 || asked.includes(word)),
    sizes: entries.map((text) => numberOf('--entries', text) || null),
    ...(runs !== undefined && { runs: Math.max(1, numberOf('--runs', runs)) }),
  }
}

/** The content as tables name it. */
export const sizeNamed = (entries: number | null): string =>
  entries === null ? 'demo' : `${entries.toLocaleString('en')} × 3`

function numberOf(option: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new StopError(`${option} must be a number, not "${text}".`)
  return Number(text)
}
