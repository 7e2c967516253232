import { schemaVersion, type Snapshot } from '#schema/snapshot'
import type { Entry } from '#schema/types'

/** A snapshot of entries, without redirects and tombstones. The digest is not theirs. */
export const aSnapshot = (entries: Entry[], own: Partial<Snapshot> = {}): Snapshot => ({
  schemaVersion,
  digest: 'd'.repeat(64),
  redirects: [],
  tombstones: [],
  entries,
  ...own,
})
