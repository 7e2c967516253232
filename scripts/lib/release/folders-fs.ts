import { readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf } from '../stop-error.ts'
import { flush } from '../files-fs.ts'
import { releasesToDelete } from './select.ts'

/** Where a data folder keeps its releases. */
export function releasesFolder(dataDir: string): string {
  return join(dataDir, 'releases')
}

/** The id of the release that is public; `null` where there is none yet. */
export async function currentRelease(dataDir: string): Promise<string | null> {
  try {
    return basename(await readlink(join(releasesFolder(dataDir), 'current')))
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EINVAL') return null
    throw error
  }
}

/** Makes a release the public one: readers get the old or the new, never neither. */
export async function swapCurrent(dataDir: string, id: string): Promise<void> {
  const folder = releasesFolder(dataDir)
  const next = join(folder, `.current-${process.pid}`)
  await rm(next, { force: true })
  await symlink(id, next)
  await rename(next, join(folder, 'current'))
  await flush(folder)
}

/** Deletes releases beyond the kept ones, and staging folders that a crash left behind. */
export async function tidyReleases(dataDir: string): Promise<void> {
  const folder = releasesFolder(dataDir)
  const names = await readdir(folder)
  const left = names.filter((name) => name.startsWith('.staging-'))
  const old = releasesToDelete(names, await currentRelease(dataDir))
  for (const name of [...left, ...old]) {
    await rm(join(folder, name), { recursive: true, force: true })
  }
}
