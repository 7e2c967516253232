import type { Publication } from '#schema/publication'
import type { Entry } from '#schema/types'
import type { Snapshot } from '#schema/snapshot'
import { compareRows, currentPublications } from './current-publications.ts'

type Input = { publications: readonly Publication[]; entries: readonly Entry[]; now: Date }

/** Addresses that public entries had before, unless another entry has one of them by now. */
export function redirectsOf({ publications, entries, now }: Input): Snapshot['redirects'] {
  const taken = addressesOf(entries)
  const bySource = new Map(
    entries.map((entry) => [`${entry.locale}/${entry.type}/${entry.id}`, entry]),
  )
  const redirects = new Map<string, Snapshot['redirects'][number]>()
  for (const row of due(publications, now)) {
    const { type, locale } = row
    const entry = bySource.get(`${locale}/${type}/${row.entry}`)
    const from = slugOf(row)
    if (!entry || !from || taken.has(`${locale}/${type}/${from}`)) continue
    redirects.set(`${locale}/${type}/${from}`, { type, locale, from, to: entry.slug })
  }
  return sorted(redirects)
}

/** Addresses of entries that were withdrawn, unless another entry has one of them by now. */
export function tombstonesOf({ publications, entries, now }: Input): Snapshot['tombstones'] {
  const taken = addressesOf(entries)
  const lastSlug = new Map<string, string>()
  for (const row of due(publications, now)) {
    const slug = slugOf(row)
    if (slug) lastSlug.set(`${row.locale}/${row.type}/${row.entry}`, slug)
  }
  const tombstones = new Map<string, Snapshot['tombstones'][number]>()
  for (const { type, entry, locale, action, effectiveAt } of currentPublications(
    publications,
    now,
  )) {
    const slug = lastSlug.get(`${locale}/${type}/${entry}`)
    const address = `${locale}/${type}/${slug}`
    if (action !== 'withdraw' || !slug || taken.has(address)) continue
    tombstones.set(address, { type, locale, slug, withdrawnAt: effectiveAt })
  }
  return sorted(tombstones)
}

// Oldest first, so that of two entries that had one address, the later one keeps it.
function due(publications: readonly Publication[], now: Date): Publication[] {
  return publications
    .filter(({ effectiveAt }) => Date.parse(effectiveAt) <= now.getTime())
    .sort(compareRows)
}

function slugOf({ facts }: Publication): string | null {
  const slug = facts?.['slug']
  return typeof slug === 'string' ? slug : null
}

function addressesOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.map(({ locale, type, slug }) => `${locale}/${type}/${slug}`))
}

function sorted<T>(byAddress: ReadonlyMap<string, T>): T[] {
  return [...byAddress].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
