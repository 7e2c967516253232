import type { Publication } from '#schema/publication'
import { schemaVersion } from '#schema/snapshot'
import { digestOf } from '../publish/digests.ts'
import type { NewRow } from '../publish/publication-rows.ts'
import { upgradedHalves, upgradedSources } from '../publish/upgraded.ts'

/** An entry's last check, as its facts hold it. */
export type Freshness = {
  checkedOn: string
  checkedBy: { to: 'centre'; id: string } | null
  nextCheckDue: string
}

/**
 * The row that puts a new check into what a row publishes; `null` where it says so already. Nothing
 * else is another: text, other facts, what a translation was made from, and when its text went out.
 */
export function followFreshness(
  row: Publication,
  { freshness, ...by }: { freshness: Freshness; effectiveAt: string; byId: string; byName: string },
): NewRow | null {
  const { facts, text } = upgradedHalves(row)
  if (digestOf(facts['freshness']) === digestOf(freshness)) return null
  const { type, entry, locale, meanings, basis } = row
  return {
    ...{ type, entry, locale, action: 'publish', schemaVersion, text, meanings, basis, ...by },
    facts: { ...facts, freshness },
    textPublishedAt: row.textPublishedAt ?? row.effectiveAt,
    sources: { ...upgradedSources(row), freshness: digestOf(freshness) },
  }
}
