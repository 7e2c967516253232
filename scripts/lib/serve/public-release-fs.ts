import { readlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { releasesFolder } from '../release/folders-fs.ts'
import { byAge } from '../release/select.ts'
import { agedReleases } from '../release/tidy-fs.ts'
import { codeOf } from '../stop-error.ts'
import { servedRelease, type ServedRelease } from './served-release-fs.ts'

/**
 * Gives the public release of a data folder, read once for as long as it is that: a request is answered
 * from one alone. Where the pointer leads nowhere or to a damaged one, which only a broken disk or a hand
 * can cause, it is the newest release whose record can be read.
 * @returns what throws an Error where there is none
 */
export function publicRelease(dataDir: string): () => Promise<ServedRelease> {
  let kept: { id: string | null; release: Promise<ServedRelease> } | undefined
  return async () => {
    const id = pointedTo(releasesFolder(dataDir))
    if (kept?.id === id) return kept.release
    const release = id === null ? newestServed(dataDir) : servedOrNewest(dataDir, id)
    kept = { id, release }
    // What could not be read is tried again.
    release.catch(() => (kept = undefined))
    return release
  }
}

/** What the pointer says; `null` where there is none. */
function pointedTo(folder: string): string | null {
  try {
    return basename(readlinkSync(join(folder, 'current')))
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EINVAL') return null
    throw error
  }
}

function servedOrNewest(dataDir: string, id: string): Promise<ServedRelease> {
  return servedRelease(join(releasesFolder(dataDir), id)).catch((error: unknown) => {
    if (isDamage(error)) return newestServed(dataDir)
    throw error
  })
}

/** Whether a release is missing or damaged: too many open files, and the like, pass. */
function isDamage(error: unknown): boolean {
  const code = codeOf(error)
  // What is no JSON, or not of its form, has no code of the system's.
  return code === undefined || code === 'ENOENT' || code === 'EIO'
}

async function newestServed(dataDir: string): Promise<ServedRelease> {
  let why: unknown = new Error('There is no release.')
  for (const { id } of byAge(await agedReleases(dataDir))) {
    try {
      return await servedRelease(join(releasesFolder(dataDir), id))
    } catch (error) {
      if (!isDamage(error)) throw error
      why = error
    }
  }
  throw why
}
