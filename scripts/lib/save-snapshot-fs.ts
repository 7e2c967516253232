import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaIn } from '#schema/references'
import type { Snapshot } from '#schema/snapshot'

type Options = {
  snapshot: Snapshot
  /** Gets `snapshot.json` and `media/<sha256>`. */
  folder: string
  /** The frozen files by digest. */
  blobs: string
}

/** Saves a snapshot with every file it names: all that a release needs. */
export async function saveSnapshot({ snapshot, folder, blobs }: Options): Promise<void> {
  await mkdir(join(folder, 'media'), { recursive: true })
  const digests = new Set(mediaIn(snapshot.entries).map(({ sha256 }) => sha256))
  for (const digest of digests) {
    await copyFile(join(blobs, digest), join(folder, 'media', digest))
  }
  await writeFile(join(folder, 'snapshot.json'), JSON.stringify(snapshot))
}
