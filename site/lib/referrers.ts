import type { Entry } from '#schema/types'
import { referencesOf } from './references-of.ts'

/** Who points to whom: `<locale>/<type>/<id>` of a target → the entries of that language that name it. */
export function referrersOf(entries: readonly Entry[]): Map<string, Set<Entry>> {
  const referrers = new Map<string, Set<Entry>>()
  for (const entry of entries) {
    for (const { reference } of referencesOf(entry)) {
      const key = `${entry.locale}/${reference.to}/${reference.id}`
      const found = referrers.get(key) ?? new Set<Entry>()
      referrers.set(key, found.add(entry))
    }
  }
  return referrers
}
