import {
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { basename, join } from 'node:path'
import { flush } from '../files-fs.ts'
import { codeOf, StopError } from '../stop-error.ts'
import type { Deployed } from './deployed.ts'
import { recordFile, recordFolder } from './read-deployed.ts'

/** Names in a folder; none where there is no folder yet. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** The text of the record of what was sent to a folder; `null` where nothing was. */
export async function recordIn(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, recordFile), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Keeps the record, in one step. */
export async function writeRecord(folder: string, deployed: Deployed): Promise<void> {
  const home = join(folder, recordFolder)
  const next = join(home, '.deployed')
  await mkdir(home, { recursive: true })
  await writeFile(next, `${JSON.stringify(deployed)}\n`)
  await flush(next)
  await rename(next, join(folder, recordFile))
  await flush(home)
}

/**
 * The release that readers of a folder get; `null` where there is none yet.
 * @throws StopError where something else has the name
 */
export async function pointedAt(folder: string): Promise<string | null> {
  try {
    return basename(await readlink(join(folder, 'current')))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (codeOf(error) !== 'EINVAL') throw error
    throw new StopError(
      `${join(folder, 'current')} is no link, so it cannot be swapped. Name another folder with --to, or move it away.`,
    )
  }
}

/** Lets readers of a folder get a release: the old one or the new one, never neither. */
export async function pointAt(folder: string, id: string): Promise<void> {
  const next = join(folder, recordFolder, '.current')
  await rm(next, { force: true })
  await symlink(join('releases', id), next)
  await rename(next, join(folder, 'current'))
  await flush(folder)
}
