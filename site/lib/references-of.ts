import { referencesIn, type FoundReference } from '#schema/references'
import type { Entry } from '#schema/types'

// Asked again for every page that may lead to the entry, and finding them means reading all of it.
const found = new WeakMap<Entry, readonly FoundReference[]>()

/** Every reference of an entry to another, in document order. */
export function referencesOf(entry: Entry): readonly FoundReference[] {
  const known = found.get(entry) ?? referencesIn(entry)
  found.set(entry, known)
  return known
}
