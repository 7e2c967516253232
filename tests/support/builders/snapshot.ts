import { schemaVersion, type Snapshot } from '#schema/snapshot'
import type { Entry } from '#schema/types'
import { digestOf } from '../../../cms/publish/digests.ts'

/** A snapshot of entries, without redirects and tombstones unless given. */
export function aSnapshot(entries: Entry[], own: Partial<Snapshot> = {}): Snapshot {
  const rest: Omit<Snapshot, 'digest'> = {
    schemaVersion,
    redirects: [],
    tombstones: [],
    changeNotices: [],
    entries,
    globals: [],
    ...own,
  }
  return { ...rest, digest: own.digest ?? digestOf(rest) }
}
