import { statSync } from 'node:fs'
import { join } from 'node:path'
import { StopError } from '../stop-error.ts'
import { currentRelease, releasesFolder, swapCurrent, whileNobodySwaps } from './folders-fs.ts'
import { noteGoneBack } from './gone-back-fs.ts'
import { readManifest } from './read-manifest-fs.ts'
import { isReleaseId } from './release-id.ts'

/**
 * Makes a kept release public again, which stays until something is published after that; a release
 * that is being made meanwhile gives up.
 * @returns the release that was public before
 * @throws StopError when there is no such release, or it is not whole
 */
export async function goBack(
  dataDir: string,
  id: string,
  now: () => Date = () => new Date(),
): Promise<string | null> {
  return whileNobodySwaps(dataDir, async () => {
    await refuseUnknown(dataDir, id)
    const before = await currentRelease(dataDir)
    // First: of a release that is not public it says nothing.
    await noteGoneBack(dataDir, { release: id, at: now().toISOString() })
    if (before !== id) await swapCurrent(dataDir, id)
    return before
  })
}

/**
 * Makes sure that a release is there with its record and, as far as sizes tell, with all its files.
 * @throws StopError
 */
export async function refuseUnknown(dataDir: string, id: string): Promise<void> {
  const folder = join(releasesFolder(dataDir), id)
  const manifest = isReleaseId(id) ? await readManifest(folder) : null
  if (!manifest) throw new StopError(`There is no release "${id}". Choose one of the kept ones.`)
  const named = Object.entries(manifest.files)
  // Without Node's pool of threads: there are thousands of files, and a reader of the admin waits.
  const sizeOf = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false })?.size
  const lacking = named.filter(([path, { bytes }]) => sizeOf(path) !== bytes).length
  if (named.length > 0 && lacking === 0) return
  throw new StopError(
    `Release ${id} is not whole: ${lacking} of its ${named.length} files are missing or damaged. Choose another one.`,
  )
}
