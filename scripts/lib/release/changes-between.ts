import type { ReleaseChange } from '#schema/release'
import type { Entry } from '#schema/types'
import { canonicalJson } from '../../../cms/publish/digests.ts'

type Known = Pick<Entry, 'type' | 'id' | 'slug' | 'locale'>

/** What is published in one snapshot and not, or otherwise, in the one before, by type, slug and language. */
export function changesBetween(before: readonly Known[], after: readonly Known[]): ReleaseChange[] {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]))
  const present = new Set(after.map(keyOf))
  const changes = [
    ...after.flatMap((entry) => {
      const known = old.get(keyOf(entry))
      if (known && isSame(known, entry)) return []
      return [changeOf(entry, known ? 'changed' : 'added')]
    }),
    ...before
      .filter((entry) => !present.has(keyOf(entry)))
      .map((entry) => changeOf(entry, 'removed')),
  ]
  const order = ({ type, slug, locale }: Known) => `${type}/${slug}/${locale}`
  return changes.sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

const keyOf = ({ type, id, locale }: Known): string => `${type}/${id}/${locale}`

// Snapshots are written in one order, so that mostly the quick comparison tells.
const isSame = (a: Known, b: Known): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b)

const changeOf = (
  { type, id, slug, locale }: Known,
  change: ReleaseChange['change'],
): ReleaseChange => ({ type, id, slug, locale, change })
