import type { Halves } from '#schema/compose'
import type { Publication } from '#schema/publication'
import { schemaVersion } from '#schema/snapshot'
import { upgradeHalves } from '#schema/upgrade'
import { sourcesOf } from './sources.ts'

type Frozen = Pick<Publication, 'type' | 'schemaVersion' | 'facts' | 'text'>

/** A row's halves as today's contract expects them, whatever contract they were frozen for. */
export function upgradedHalves({ type, schemaVersion, facts, text }: Frozen): Halves {
  return upgradeHalves(type, { facts: facts ?? {}, text: text ?? {} }, schemaVersion)
}

/**
 * A row's digests; what did not exist when it was frozen, or had another shape, counts as it is after
 * the upgrade, not as changed.
 */
export function upgradedSources(
  row: Frozen & Pick<Publication, 'sources'>,
): Publication['sources'] {
  const { type, facts, text, sources } = row
  if (row.schemaVersion === schemaVersion) return sources
  const before = sourcesOf(type, { facts: facts ?? {}, text: text ?? {} })
  const after = sourcesOf(type, upgradedHalves(row))
  const reshaped = Object.entries(after).filter(([key, digest]) => before[key] !== digest)
  return { ...after, ...sources, ...Object.fromEntries(reshaped) }
}
