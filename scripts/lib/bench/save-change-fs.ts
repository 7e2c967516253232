import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '#schema/snapshot'

/** Saves a snapshot to a new folder, with the files of the folder that it was made from. */
export async function saveSnapshotFrom(
  source: string,
  { snapshot, folder }: { snapshot: Snapshot; folder: string },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await cp(join(source, 'media'), join(folder, 'media'), { recursive: true })
  await writeFile(join(folder, 'snapshot.json'), JSON.stringify(snapshot))
}
