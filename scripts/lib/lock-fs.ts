import { randomUUID } from 'node:crypto'
import { mkdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isRunning, processMark } from './process-mark-fs.ts'
import { codeOf, StopError } from './stop-error.ts'

type Options = {
  file: string
  /** What is under way elsewhere, as the sentence's subject: "Another release". */
  what: string
  /** How long to wait for the other, in milliseconds; 0 gives up at once. */
  patience?: number
}

/** Another process does the work at this moment. */
export class LockedError extends StopError {
  override readonly name = 'LockedError'
}

/**
 * Does the work while no other process does work under the same file. A lock whose process is gone
 * is taken over.
 * @throws LockedError when another process still holds it after the patience
 */
export async function withLock<T>(options: Options, work: () => Promise<T>): Promise<T> {
  const { file, what, patience = 0 } = options
  await mkdir(dirname(file), { recursive: true })
  const end = Date.now() + patience
  for (;;) {
    const holder = await take(file)
    if (holder === null) break
    if (Date.now() >= end) {
      throw new LockedError(
        `${what} is under way (process ${holder}). Wait until it has ended and try again.`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

/** Takes the lock; otherwise the process that has it. */
async function take(file: string): Promise<string | null> {
  try {
    // A link appears with its content in one step, and on a full disk too.
    await symlink(processMark(), file)
    return null
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const mark = await markOf(file)
  if (isRunning(mark)) return mark.split(' ')[0] ?? ''
  await removeDead(file, mark)
  return take(file)
}

/** Whose lock it is; empty where there is none any more. */
function markOf(file: string): Promise<string> {
  return readlink(file).catch(() => readFile(file, 'utf8').catch(() => ''))
}

/** Removes the lock of a process that is gone, but not one that was taken in the meantime. */
async function removeDead(file: string, mark: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = await markOf(aside)
  if (moved !== mark) await symlink(moved, file).catch(() => undefined)
  await rm(aside, { force: true })
}
