import { schemaVersion, type ChangeNotice, type Tombstone } from '#schema/snapshot'
import type { Published } from '#schema/types'

/** What collections hold. */
export type Stored = Published | Tombstone | ChangeNotice

/** What a content store has to do to hold exactly the snapshot's entries. */
export type SyncPlan = {
  /** Entries to write: new ones, and those whose digest differs. */
  write: { id: string; digest: string; data: Stored }[]
  /** Ids to remove. */
  remove: string[]
}

/** An id in the store: `<locale>/<type>/<slug>`; what has no slug has its id in place of it. */
export const storeId = (item: Stored): string =>
  `${item.locale}/${item.type}/${'slug' in item ? item.slug : item.id}`

/**
 * Compares a store with a snapshot.
 * @param previous digests of what the store holds, by id
 * @param digestOf a digest of a text; it gets the contract's version too, because the store's own key
 *   does not see changes in imported schemas
 */
export function planSync(
  previous: ReadonlyMap<string, string | undefined>,
  entries: readonly Stored[],
  digestOf: (text: string) => string,
): SyncPlan {
  const wanted = entries.map((entry) => ({
    id: storeId(entry),
    digest: digestOf(JSON.stringify([schemaVersion, entry])),
    data: entry,
  }))
  const ids = new Set(wanted.map(({ id }) => id))
  return {
    write: wanted.filter(({ id, digest }) => previous.get(id) !== digest),
    remove: [...previous.keys()].filter((id) => !ids.has(id)),
  }
}
