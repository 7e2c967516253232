import { composeEntry } from '#schema/compose'
import type { Problem } from '#schema/errors'
import type { Publication } from '#schema/publication'
import { schemaVersion, type Snapshot } from '#schema/snapshot'
import type { Entry } from '#schema/types'
import { currentPublications } from './current-publications.ts'
import { digestOf } from './digests.ts'
import { movedAndGone } from './moved-and-gone.ts'
import { resolveReferences } from './resolve-references.ts'

/**
 * The public content at a moment, and what could not be in it. Rows that are no longer current need
 * no more than `slug` among their facts.
 */
export function buildSnapshot({
  publications,
  now,
}: {
  publications: readonly Publication[]
  now: Date
}): { snapshot: Snapshot; report: Problem[] } {
  const composed = currentPublications(publications, now)
    .filter(({ action }) => action === 'publish')
    .map(toEntry)
  const unique = oneForEachAddress(composed.flatMap(({ entry }) => (entry ? [entry] : [])))
  const resolved = resolveReferences(unique.entries)
  const entries = resolved.entries.sort(compareEntries)
  const rest = {
    schemaVersion: schemaVersion as 1,
    ...movedAndGone({ publications, entries, now }),
    entries,
  }
  return {
    snapshot: { ...rest, digest: digestOf(rest) },
    report: [...composed.flatMap(({ problems }) => problems), ...unique.report, ...resolved.report],
  }
}

function toEntry(row: Publication) {
  return composeEntry(
    {
      type: row.type,
      id: row.entry,
      locale: row.locale,
      publishedAt: row.textPublishedAt ?? row.effectiveAt,
      updatedAt: row.effectiveAt,
    },
    { facts: row.facts ?? {}, text: row.text ?? {} },
  )
}

// Publishing refuses an address that is taken, but two editors can publish at the same moment.
function oneForEachAddress(entries: readonly Entry[]): { entries: Entry[]; report: Problem[] } {
  const byAddress = new Map<string, Entry>()
  const report: Problem[] = []
  const oldestFirst = entries.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
  for (const entry of oldestFirst) {
    const { type, id, slug, locale } = entry
    const first = byAddress.get(`${locale}/${type}/${slug}`)
    if (!first) byAddress.set(`${locale}/${type}/${slug}`, entry)
    else {
      const params = { target: `${first.type}/${first.id}` }
      report.push({ type, id, slug, locale, field: 'slug', code: 'slugTaken', params })
    }
  }
  return { entries: [...byAddress.values()], report }
}

function compareEntries(a: Entry, b: Entry): number {
  const key = ({ type, slug, locale }: Entry) => `${type} ${slug} ${locale}`
  return key(a) < key(b) ? -1 : 1
}
