import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf, StopError } from './stop-error.ts'

type Options = {
  file: string
  /** What is under way elsewhere, as the sentence's subject: "Another release". */
  what: string
  /** How long to wait for the other, in milliseconds; 0 gives up at once. */
  patience?: number
}

/**
 * Does the work while no other process does work under the same file. A lock whose process is gone
 * is taken over.
 * @throws StopError when another process still holds it after the patience
 */
export async function withLock<T>(options: Options, work: () => Promise<T>): Promise<T> {
  const { file, what, patience = 0 } = options
  await mkdir(dirname(file), { recursive: true })
  const end = Date.now() + patience
  for (;;) {
    const holder = await take(file)
    if (holder === null) break
    if (Date.now() >= end) {
      throw new StopError(
        `${what} is under way (process ${holder}). Wait until it has ended and try again.`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

/** Takes the lock; otherwise the id of the process that has it. */
async function take(file: string): Promise<number | null> {
  const own = `${file}.${process.pid}-${randomUUID()}`
  await writeFile(own, String(process.pid))
  try {
    // A link appears with its content in one step; a new file would be empty for a moment.
    await link(own, file)
    return null
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    await rm(own, { force: true })
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  if (isAlive(holder)) return holder
  await rm(file, { force: true })
  return take(file)
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
