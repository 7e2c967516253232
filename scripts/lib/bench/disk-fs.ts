import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn, mapWide } from '../files-fs.ts'

/** Files of a folder by what the disk knows them as: several names of one file count once. */
export type DiskFiles = ReadonlyMap<number, number>

/** Bytes of every file below a folder, by its number on the disk. */
export async function diskFiles(folder: string): Promise<DiskFiles> {
  const files = await filesIn(folder)
  const found = await mapWide(files, 16, async (file) => {
    const { ino, size } = await lstat(join(folder, file))
    return [ino, size] as const
  })
  return new Map(found)
}

/** Bytes of the files that were not there before. */
export function newBytes(before: DiskFiles, after: DiskFiles): number {
  let bytes = 0
  for (const [number, size] of after) if (!before.has(number)) bytes += size
  return bytes
}
