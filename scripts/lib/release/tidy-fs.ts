import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../stop-error.ts'
import { currentRelease, releasesFolder, whileNobodySwaps } from './folders-fs.ts'
import { pinnedReleases } from './pins-fs.ts'
import { readSummary } from './read-manifest-fs.ts'
import { isReleaseId } from './release-id.ts'
import { releasesToDelete, type Aged } from './select.ts'
import { sweepStore } from './sweep-store-fs.ts'

/** Every release with a record that can be read. */
export async function agedReleases(dataDir: string): Promise<Aged[]> {
  const folder = releasesFolder(dataDir)
  const ids = (await readdir(folder)).filter(isReleaseId)
  const summaries = await Promise.all(ids.map((id) => readSummary(join(folder, id))))
  return summaries.flatMap((summary, index) =>
    summary ? [{ ...summary, id: ids[index] ?? '' }] : [],
  )
}

/**
 * Deletes releases beyond the kept ones, and whatever a crash left behind: unfinished folders and
 * pointers, releases without a record, files that no release holds.
 * Only who makes releases may call it, so that whatever is unfinished is nobody's.
 */
export async function tidyReleases(dataDir: string): Promise<void> {
  const folder = releasesFolder(dataDir)
  await mkdir(folder, { recursive: true })
  await whileNobodySwaps(dataDir, async () => {
    const [names, current] = [await readdir(folder), await currentRelease(dataDir)]
    const known = await agedReleases(dataDir)
    const pinned = await pinnedReleases(dataDir)
    const ids = new Set(known.map(({ id }) => id))
    const unknown = names.filter((name) => isReleaseId(name) && !ids.has(name) && name !== current)
    const halves: string[] = []
    for (const id of unknown) if (await isHalf(join(folder, id))) halves.push(id)
    // Out of sight at once; deleting thousands of files takes longer than others should wait.
    for (const id of [...halves, ...releasesToDelete(known, { current, pinned })]) {
      await rename(join(folder, id), join(folder, `.old-${id}`))
    }
    await Promise.all(
      pinned
        .filter((id) => !ids.has(id))
        .map((id) => rm(join(folder, '.pins', id), { force: true })),
    )
    for (const name of names.filter((each) => each.startsWith('.current-'))) {
      await rm(join(folder, name), { force: true })
    }
  })
  for (const name of await readdir(folder)) {
    // What somebody else put there and nobody else may delete keeps no release from going out.
    if (/^\.(staging|old)-|^\.(swap\.)?lock\./.test(name))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
  }
  await sweepStore(dataDir)
}

/** Whether a release has no record or one that was cut off; what cannot be read for another reason stays. */
async function isHalf(folder: string): Promise<boolean> {
  try {
    JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
    return false
  } catch (error) {
    return error instanceof SyntaxError || codeOf(error) === 'ENOENT'
  }
}
