import { localeCodes, type Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import type { Snapshot } from '#schema/snapshot'
import { entryPath } from '../../../site/lib/paths.ts'
import type { PageKind } from './page-kinds.ts'

type Address = { type: EntryType; slug: string; locale: Locale }

/** Types whose pages tell less when nobody has checked them for long. */
const claiming: readonly EntryType[] = ['service', 'programme', 'course', 'opportunity']

/**
 * Pages that say how far one can rely on them: of an entry that was withdrawn from every language, of
 * one that is outdated in a language, and of the one that has waited longest for its next check. What
 * the snapshot has none of is left out.
 */
export function stateKinds({ entries, tombstones, changeNotices }: Snapshot): PageKind[] {
  const changed = new Set(changeNotices.map(({ type, id }) => `${type}/${id}`))
  const outdated = entries.filter(({ type, id }) => changed.has(`${type}/${id}`))
  const waiting = entries
    .filter(({ type, freshness }) => claiming.includes(type) && freshness !== null)
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1))
  return [
    ...kindOf('withdrawn', tombstones).map((kind) => ({ ...kind, isUnlisted: true as const })),
    ...kindOf('outdated', outdated),
    ...kindOf('unchecked', waiting),
  ]
}

const dueOf = ({ freshness }: Snapshot['entries'][number]): string => freshness?.nextCheckDue ?? ''

// The first that every language has.
function kindOf(name: string, addresses: readonly Address[]): PageKind[] {
  const groups = Map.groupBy(addresses, ({ type, slug }) => `${type}/${slug}`)
  const [first] = [...groups.values()].find((group) => group.length === localeCodes.length) ?? []
  if (!first) return []
  const { type, slug } = first
  return [{ name, path: (locale) => entryPath({ locale, type, slug }) }]
}
