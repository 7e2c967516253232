import { composeEntry } from '#schema/compose'
import type { Problem } from '#schema/errors'
import type { Publication } from '#schema/publication'
import { schemaVersion, type Snapshot } from '#schema/snapshot'
import { isGlobalType } from '#schema/slugs'
import type { Entry, Global, Published } from '#schema/types'
import { changeNotices } from './change-notices.ts'
import { currentPublications } from './current-publications.ts'
import { digestOf } from './digests.ts'
import { movedAndGone } from './moved-and-gone.ts'
import { resolveReferences } from './resolve-references.ts'
import { upgradedHalves } from './upgraded.ts'

/**
 * The public content at a moment, and what could not be in it. Rows that are no longer current need
 * no more than `slug` among their facts, but those of documents that `movedOn` names.
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
    .map(composeRow)
  const published = composed.flatMap(({ entry }) => (entry ? [entry] : []))
  const unique = oneForEachAddress(published.filter((entry) => !isGlobal(entry)))
  const resolved = resolveReferences([...unique.entries, ...published.filter(isGlobal)])
  const entries = resolved.kept.filter((entry) => !isGlobal(entry)).sort(compareEntries)
  const globals = resolved.kept.filter(isGlobal).sort(compareGlobals)
  const rest = {
    schemaVersion: schemaVersion as typeof schemaVersion,
    ...movedAndGone({ publications, entries, now }),
    changeNotices: changeNotices({ publications, entries, now }),
    entries,
    globals,
  }
  return {
    snapshot: { ...rest, digest: digestOf(rest) },
    report: [...composed.flatMap(({ problems }) => problems), ...unique.report, ...resolved.report],
  }
}

/** What a row publishes, or everything that is wrong with it. */
export function composeRow(row: Publication) {
  return composeEntry(
    {
      type: row.type,
      id: row.entry,
      locale: row.locale,
      publishedAt: row.textPublishedAt ?? row.effectiveAt,
      updatedAt: row.effectiveAt,
    },
    upgradedHalves(row),
  )
}

function isGlobal(entry: Published): entry is Global {
  return isGlobalType(entry.type)
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

function compareGlobals(a: Global, b: Global): number {
  const key = ({ type, locale }: Global) => `${type} ${locale}`
  return key(a) < key(b) ? -1 : 1
}
