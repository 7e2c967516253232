import type { Loader, LoaderContext } from 'astro/loaders'
import { planSync, type Stored } from './plan-sync.ts'
import { readSnapshot } from './snapshot-fs.ts'

/** The parts of a snapshot that pages are made from, each a collection. */
type SnapshotPart = 'entries' | 'globals' | 'tombstones' | 'changeNotices'

/**
 * Fills a collection with one part of a snapshot. Nothing in the store changes before the whole snapshot
 * has been read and found right.
 * @param dir the snapshot's folder; without one, as when only types are generated, the store stays as it is
 */
export function snapshotLoader(part: SnapshotPart, dir: string | undefined) {
  return {
    name: `snapshot-${part}`,
    load: async (context: LoaderContext): Promise<void> => {
      if (dir === undefined) return
      const { store, logger } = context
      const { [part]: items } = await readSnapshot(dir)
      const previous = new Map(store.values().map(({ id, digest }) => [id, String(digest)]))
      const plan = planSync(previous, items, (text) => context.generateDigest(text))
      for (const { id, digest, data } of plan.write) {
        store.set({ id, digest, data: await context.parseData<Stored>({ id, data }) })
      }
      for (const id of plan.remove) store.delete(id)
      logger.info(
        `${items.length} ${part}, ${plan.write.length} changed, ${plan.remove.length} removed`,
      )
    },
  } satisfies Loader
}
