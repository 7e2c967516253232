import type { BasePayload } from 'payload'
import { composeEntry, type Halves } from '#schema/compose'
import type { Problem } from '#schema/errors'
import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import { schemaVersion } from '#schema/snapshot'
import { digestOf } from './digests.ts'
import { appendRow } from './publication-rows.ts'
import { factSources } from './sources.ts'
import { upgradedHalves, upgradedSources } from './upgraded.ts'

/**
 * Sends facts to the other public languages of an entry or global, beside the text that they have already. A
 * language whose text does not cover them keeps its last facts.
 */
export async function factsFollow({
  payload,
  halves,
  others,
  at,
  by,
  byId,
}: {
  payload: BasePayload
  halves: Halves
  /** The current rows of the other languages. */
  others: readonly Publication[]
  at: string
  by: string
  /** The account that published; `null` for what the system does. */
  byId: string | null
}): Promise<{ followed: Locale[]; behind: { locale: Locale; problems: Problem[] }[] }> {
  const followed: Locale[] = []
  const behind: { locale: Locale; problems: Problem[] }[] = []
  const { facts } = halves
  const outdated = others.filter(
    (row) => row.action === 'publish' && digestOf(upgradedHalves(row).facts) !== digestOf(facts),
  )
  for (const row of outdated) {
    const { type, entry: id, locale } = row
    const { text } = upgradedHalves(row)
    const publishedAt = row.textPublishedAt ?? row.effectiveAt
    const envelope = { type, id, locale, publishedAt, updatedAt: at }
    const { entry, problems } = composeEntry(envelope, { facts, text })
    if (entry) {
      await appendRow(payload, {
        ...{ type, entry: id, locale, action: 'publish', effectiveAt: at, schemaVersion },
        ...{ facts, text, textPublishedAt: publishedAt },
        sources: { ...upgradedSources(row), ...factSources(facts) },
        meanings: row.meanings,
        basis: row.basis,
        ...{ byId, byName: by },
      })
      followed.push(locale)
    } else {
      behind.push({ locale, problems })
    }
  }
  return { followed, behind }
}
