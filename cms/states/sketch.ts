import type { Halves } from '#schema/compose'
import type { Publication } from '#schema/publication'
import type { DocumentType } from '#schema/slugs'
import { sourcesOf, textDigests } from '../publish/sources.ts'
import { upgradedHalves, upgradedSources } from '../publish/upgraded.ts'
import { reviewDigest } from '../review/review-digest.ts'
import { sensitiveDigests } from '../review/sensitive.ts'

/** What states need to know of one language's halves, drafted or published. */
export type Sketch = {
  /** What a review is a review of. */
  digest: string
  /** The digest of each field by its key, facts and text. */
  sources: Publication['sources']
  /** The digest of each text by which translations are measured. */
  texts: Publication['meanings']
  /** What a second person must look at, by its key; only what is filled in. */
  sensitive: Readonly<Record<string, string>>
  /** Whether anything is written in this language. */
  hasText: boolean
  /** The day by which it must be checked again. */
  nextCheckDue: string | null
}

/** A row of the record as states need it; halves that were not read are `null`, as in withdrawals. */
export type StateRow = Omit<Publication, 'schemaVersion' | 'facts' | 'text' | 'sources'> & {
  sketch: Sketch | null
}

/**
 * What states need to know of halves.
 * @param sources the digests of their fields, where they are known
 */
export function sketchOf(
  type: DocumentType,
  halves: Halves,
  sources = sourcesOf(type, halves),
): Sketch {
  const freshness = halves.facts['freshness'] as { nextCheckDue?: string } | null | undefined
  return {
    digest: reviewDigest(sources),
    sources,
    texts: textDigests(type, halves.text, sources),
    sensitive: sensitiveDigests(type, halves),
    hasText: isFilled(halves.text),
    nextCheckDue: freshness?.nextCheckDue ?? null,
  }
}

/** A whole row of the record as states need it: what it says by today's contract. */
export function stateRowOf(row: Publication): StateRow {
  const { id, type, entry, locale, action, effectiveAt, createdAt, textPublishedAt } = row
  const { basis, instead, cancels, byId, byName } = row
  const sketch = row.facts && row.text && sketchOf(type, upgradedHalves(row), upgradedSources(row))
  return {
    ...{ id, type, entry, locale, action, effectiveAt, createdAt, textPublishedAt },
    ...{ basis, instead, cancels, byId, byName },
    meanings: { ...sketch?.texts, ...row.meanings },
    sketch,
  }
}

/** Whether somebody wrote or chose anything in it: rows that hold nothing are nothing. */
function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  return typeof value === 'object' ? Object.values(value).some(isFilled) : true
}
