import type { Halves } from '#schema/compose'
import type { Publication } from '#schema/publication'
import { upgradeHalves } from '#schema/upgrade'
import { sourcesOf } from './sources.ts'

type Frozen = Pick<Publication, 'type' | 'schemaVersion' | 'facts' | 'text'>

/** A row's halves as today's contract expects them, whatever contract they were frozen for. */
export function upgradedHalves({ type, schemaVersion, facts, text }: Frozen): Halves {
  return upgradeHalves(type, { facts: facts ?? {}, text: text ?? {} }, schemaVersion)
}

/** A row's digests; what did not exist when it was frozen counts as empty, not as changed. */
export function upgradedSources(
  row: Frozen & Pick<Publication, 'sources'>,
): Publication['sources'] {
  return { ...sourcesOf(row.type, upgradedHalves(row)), ...row.sources }
}
