import type { Entry } from '#schema/types'
import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import { isGlobalType, type EntryType } from '#schema/slugs'
import type { Snapshot } from '#schema/snapshot'
import type { Reference } from '#schema/values'
import { compareRows, currentPublications, duePublications } from './current-publications.ts'

type MovedAndGone = Pick<Snapshot, 'redirects' | 'tombstones'>

/**
 * Where addresses lead that entries had before. Each belongs to the entry that had it last: it leads to
 * that entry's address of today, or says that the entry was withdrawn, and what is public instead of it
 * in that language. Addresses in use say nothing.
 */
export function movedAndGone({
  publications,
  entries,
  now,
}: {
  publications: readonly Publication[]
  entries: readonly Entry[]
  now: Date
}): MovedAndGone {
  const taken = new Set(entries.map(({ locale, type, slug }) => `${locale}/${type}/${slug}`))
  const entryOf = new Map(entries.map((entry) => [ownerKey(entry, entry.id), entry]))
  const withdrawnAt = new Map(
    currentPublications(publications, now)
      .filter(({ action }) => action === 'withdraw')
      .map((row) => [ownerKey(row, row.entry), row]),
  )
  const found: MovedAndGone = { redirects: [], tombstones: [] }
  for (const [address, { type, locale, entry, slug }] of lastHolders(publications, now)) {
    if (taken.has(address)) continue
    const key = ownerKey({ type, locale }, entry)
    const today = entryOf.get(key)
    const gone = withdrawnAt.get(key)
    if (today) found.redirects.push({ type, locale, from: slug, to: today.slug })
    else if (gone) {
      const { effectiveAt: withdrawnAt } = gone
      const instead = gone.instead && isPublic(gone.instead, locale) ? gone.instead : null
      found.tombstones.push({ type, locale, slug, withdrawnAt, instead })
    }
  }
  return found

  function isPublic({ to, id }: Reference, locale: Locale): boolean {
    return entryOf.has(ownerKey({ type: to, locale }, id))
  }
}

type Holder = Pick<Publication, 'locale' | 'entry'> & { type: EntryType; slug: string }

// Of several entries that had one address, the last one to be published there counts.
function lastHolders(publications: readonly Publication[], now: Date): [string, Holder][] {
  const holders = new Map<string, Holder>()
  for (const { type, locale, entry, facts } of oldestFirst(publications, now)) {
    const slug = facts?.['slug']
    // Globals have no address.
    if (typeof slug === 'string' && !isGlobalType(type)) {
      holders.set(`${locale}/${type}/${slug}`, { type, locale, entry, slug })
    }
  }
  return [...holders].sort(([a], [b]) => (a < b ? -1 : 1))
}

function oldestFirst(publications: readonly Publication[], now: Date): Publication[] {
  return duePublications(publications, now).sort(compareRows)
}

function ownerKey({ type, locale }: Pick<Publication, 'type' | 'locale'>, id: string): string {
  return `${locale}/${type}/${id}`
}
