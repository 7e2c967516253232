import { existsSync } from 'node:fs'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from './stop-error.ts'

/** What a first start and its releases need, in bytes. */
const neededBytes = 500 * 1024 * 1024

/** Makes the data folder; a sentence when it cannot be written. */
export async function checkFolder(folder: string): Promise<string | undefined> {
  try {
    await makeFolder(folder)
    const probe = join(folder, `.probe-${process.pid}`)
    await writeFile(probe, '')
    await rm(probe)
    return undefined
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') return diskSentence(folder, 0)
    return `The folder ${folder} cannot be written. Make it writable for this user or choose another with DATA_DIR=…`
  }
}

// Step by step: where nothing can be made, as in /proc, Node's recursive mkdir tries for ever.
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return
  await makeFolder(dirname(folder))
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
}

/** A sentence when the disk is nearly full. */
export async function checkDisk(folder: string, needed = neededBytes): Promise<string | undefined> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  return free < needed ? diskSentence(folder, free, needed) : undefined
}

function diskSentence(folder: string, free: number, needed = neededBytes): string {
  const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
  return `The disk of ${folder} has only ${mb(free)} left. Free at least ${mb(needed)} and start again.`
}
