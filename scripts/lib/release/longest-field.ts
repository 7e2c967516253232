import type { Entry } from '#schema/types'

/**
 * The field of an entry that makes its page longest, by its key in the contract.
 * @example longestField(page) // => 'body'
 */
export function longestField(entry: Entry): string {
  const lengths = Object.entries(entry).map(
    ([key, value]) => [key, (JSON.stringify(value) as string | undefined)?.length ?? 0] as const,
  )
  return lengths.reduce((longest, each) => (each[1] > longest[1] ? each : longest), ['', 0])[0]
}
