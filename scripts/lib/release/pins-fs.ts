import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../stop-error.ts'
import { releasesFolder } from './folders-fs.ts'

const pinsFolder = (dataDir: string): string => join(releasesFolder(dataDir), '.pins')

/** The releases that stay however many are made after them. */
export async function pinnedReleases(dataDir: string): Promise<string[]> {
  return readdir(pinsFolder(dataDir)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
}

/** Keeps a release for good, or no longer. */
export async function pinRelease(dataDir: string, id: string, isPinned: boolean): Promise<void> {
  const file = join(pinsFolder(dataDir), id)
  if (!isPinned) return rm(file, { force: true })
  await mkdir(pinsFolder(dataDir), { recursive: true })
  await writeFile(file, '')
}
