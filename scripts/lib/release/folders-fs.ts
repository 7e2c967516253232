import { randomUUID } from 'node:crypto'
import { lstatSync, readlinkSync, rmSync } from 'node:fs'
import { readlink, rename, rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { flush } from '../files-fs.ts'
import { withLock } from '../lock-fs.ts'
import { processMark } from '../process-mark-fs.ts'
import { codeOf } from '../stop-error.ts'
import { isReleaseId } from './release-id.ts'

/** Where a data folder keeps its releases. */
export function releasesFolder(dataDir: string): string {
  return join(dataDir, 'releases')
}

/** The id of the release that is public; `null` where there is none yet. */
export async function currentRelease(dataDir: string): Promise<string | null> {
  try {
    const id = basename(await readlink(join(releasesFolder(dataDir), 'current')))
    return isReleaseId(id) ? id : null
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EINVAL') return null
    throw error
  }
}

/** Makes a release the public one: readers get the old or the new, never neither. */
export async function swapCurrent(dataDir: string, id: string): Promise<void> {
  const folder = releasesFolder(dataDir)
  const next = join(folder, `.current-${randomUUID()}`)
  try {
    await symlink(id, next)
    await rename(next, join(folder, 'current'))
  } finally {
    await rm(next, { force: true })
  }
  await flush(folder)
}

/**
 * Does what changes which release is public, or which there are, while nobody else does: a moment's
 * work, so that going back never waits for a release that is being made.
 */
export function whileNobodySwaps<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const file = join(releasesFolder(dataDir), '.swap.lock')
  return withLock({ file, what: 'Another change of the public release', patience: 10_000 }, work)
}

/** Does what makes a release, or deletes what others are made of, while nobody else does. */
export function whileNobodyReleases<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  return withLock({ file: makingLock(dataDir), what: 'Another release' }, work)
}

/** Lets others make releases, where this process ends in the middle of its own. */
export function dropOwnLock(dataDir: string): void {
  const file = makingLock(dataDir)
  const mark = lstatSync(file, { throwIfNoEntry: false }) && readlinkSync(file)
  if (mark === processMark()) rmSync(file, { force: true })
}

const makingLock = (dataDir: string): string => join(releasesFolder(dataDir), '.lock')
