import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureFile } from '../../../../site/lib/pictures.ts'
import { isWholePicture, pictureHeadBytes } from '../../../../site/lib/whole-picture.ts'
import { cachedName } from '../../../../site/loaders/pictures-fs.ts'
import { mapWide } from '../../files-fs.ts'
import type { NeededPicture } from './needed.ts'

/** How long a file that nobody needs stays, in milliseconds: thirty days. */
const keptFor = 30 * 86_400_000

/** The pictures of which at least one file is not in the cache, or not whole. */
export async function missingPictures(
  dir: string,
  pictures: readonly NeededPicture[],
): Promise<NeededPicture[]> {
  const files = new Map(pictures.flatMap(({ files }) => files).map((file) => [file.name, file]))
  const absent = await mapWide([...files.values()], 16, async (file) =>
    (await isCached(dir, file)) ? [] : [file.name],
  )
  const names = new Set(absent.flat())
  return pictures.filter(({ files }) => files.some(({ name }) => names.has(name)))
}

/** Whether a picture file is in the cache, whole. */
export async function isCached(dir: string, file: PictureFile): Promise<boolean> {
  const handle = await open(join(dir, cachedName(file))).catch(() => null)
  if (!handle) return false
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pictureHeadBytes))
    return isWholePicture(buffer.subarray(0, bytesRead), size, file.format)
  } finally {
    await handle.close()
  }
}

/**
 * Deletes from the cache what these pictures do not need and was made over thirty days ago. Releases
 * lose nothing: they hold copies of their own.
 */
export async function sweepPictures(
  { dir, now }: { dir: string; now: Date },
  pictures: readonly NeededPicture[],
): Promise<void> {
  const needed = new Set(pictures.flatMap(({ files }) => files.map(cachedName)))
  const names = await readdir(dir).catch(() => [])
  await mapWide(names, 16, async (name) => {
    if (needed.has(name.replace(/\.broken$/, ''))) return
    const path = join(dir, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }))
    if (now.getTime() - mtimeMs > keptFor) await rm(path, { force: true })
  })
}
