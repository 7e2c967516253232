import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from './env.ts'
import { say } from './say.ts'
import { StopError } from './stop-error.ts'

const markOf = (env: Env) => join(env.dataDir, 'first-start-under-way')

/** Whether the first start of this data folder was begun and never ended. */
export function isInterrupted(env: Env): boolean {
  return existsSync(markOf(env))
}

/**
 * Throws away what an interrupted first start left, so that half of the demo content is not taken for
 * somebody's own. No port was open then: nobody can have worked in it.
 * @throws StopError where the database is not ours to delete
 */
export async function discardInterrupted(env: Env): Promise<void> {
  if (!isInterrupted(env)) return
  if (!env.databaseUrl.startsWith('file:')) {
    throw new StopError(
      `The first start was interrupted and left half of the demo content. Drop the database of DATABASE_URL, delete ${markOf(env)} and start again.`,
    )
  }
  say('The first start was interrupted; it begins anew.')
  const file = env.databaseUrl.slice('file:'.length)
  const left = [
    file,
    `${file}-wal`,
    `${file}-shm`,
    ...['media', 'blobs'].map((name) => join(env.dataDir, name)),
  ]
  for (const path of left) await rm(path, { recursive: true, force: true })
}

/** Does the work of a first start; until it is done, the data folder says that it is not. */
export async function asFirstStart<T>(env: Env, work: () => Promise<T>): Promise<T> {
  await writeFile(markOf(env), '')
  const result = await work()
  await rm(markOf(env))
  return result
}
