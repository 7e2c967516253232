import type { Loader, LoaderContext } from 'astro/loaders'
import type { Entry } from '#schema/types'
import { planSync } from './plan-sync.ts'
import { readSnapshot } from './snapshot-fs.ts'

/**
 * Fills a collection with a snapshot's entries. Nothing in the store changes before the whole snapshot
 * has been read and found right.
 * @param dir the snapshot's folder; without one, as when only types are generated, the store stays as it is
 */
export function snapshotLoader(dir: string | undefined) {
  return {
    name: 'snapshot',
    load: async ({ store, parseData, generateDigest, logger }: LoaderContext): Promise<void> => {
      if (dir === undefined) return
      const { entries } = await readSnapshot(dir)
      const previous = new Map(store.values().map(({ id, digest }) => [id, String(digest)]))
      const { write, remove } = planSync(previous, entries, generateDigest)
      for (const { id, digest, data } of write) {
        store.set({ id, digest, data: await parseData<Entry>({ id, data }) })
      }
      for (const id of remove) store.delete(id)
      logger.info(`${entries.length} entries, ${write.length} changed, ${remove.length} removed`)
    },
  } satisfies Loader
}
