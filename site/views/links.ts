import { referenceKey, referencesIn } from '#schema/references'
import type { Entry } from '#schema/types'
import type { Catalogue } from '../lib/catalogue.ts'
import { entryPath } from '../lib/paths.ts'

/** Addresses, by `referenceKey`, of the entries that a body, or a step of a guide, links to. */
export function linksOf(
  entry: Exclude<Entry, { type: 'session' }>,
  catalogue: Catalogue,
): Record<string, string> {
  const texts =
    entry.type === 'guide' ? [entry.body, ...entry.steps.map(({ body }) => body)] : entry.body
  return Object.fromEntries(
    referencesIn(texts).flatMap(({ reference }) => {
      const target = catalogue.find(entry.locale, reference)
      return target ? [[referenceKey(reference), entryPath(target)]] : []
    }),
  )
}
