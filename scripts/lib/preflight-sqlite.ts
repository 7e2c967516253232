import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Env } from './env.ts'
import { isInterrupted } from './first-start-fs.ts'
import { messageOf } from './stop-error.ts'

type Options = {
  /** Whether an empty data folder is right, because the work begins by making a database. */
  mayBeNew: boolean
}

/**
 * A sentence when the address is a file's and no whole database of ours is there. Looks only: an
 * opened database that does not exist would be made, and its empty site taken for the public one.
 */
export async function checkSqlite(env: Env, { mayBeNew }: Options): Promise<string | undefined> {
  if (!env.databaseUrl.startsWith('file:')) return undefined
  const file = env.databaseUrl.slice('file:'.length)
  if (!existsSync(file)) {
    if (await holdsPublished(env)) return gone(file, env)
    return mayBeNew ? undefined : missing(file)
  }
  try {
    return isOurs(file) || mayBeNew ? undefined : missing(file)
  } catch (error) {
    return unreadable(file, error)
  }
}

/** @throws Error with SQLite's `errcode` when the file cannot be read as a whole database */
function isOurs(file: string): boolean {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
  try {
    const { quick_check: found } = database.prepare('PRAGMA quick_check(1)').get() ?? {}
    if (found !== 'ok') throw Object.assign(new Error(String(found)), { errcode: corrupt })
    const ours = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'publications'"
    return database.prepare(ours).get() !== undefined
  } finally {
    database.close()
  }
}

// https://www.sqlite.org/rescode.html
const busy = 5
const corrupt = 11
const noDatabase = 26

function unreadable(file: string, error: unknown): string {
  const { errcode } = error as { errcode?: number }
  if (errcode === busy) {
    return `The database ${file} is locked by another program. End that program and try again.`
  }
  if (errcode === corrupt || errcode === noDatabase) {
    return `The database ${file} is damaged (${messageOf(error)}). Put a backup in its place; nothing was changed.`
  }
  return `The database ${file} cannot be opened (${messageOf(error)}). Make it and its folder readable and writable for this user.`
}

function missing(file: string): string {
  return `There is no content in ${file}. Run npm start first, or correct DATA_DIR or DATABASE_URL.`
}

function gone(file: string, env: Env): string {
  return `The database ${file} is gone, though ${env.dataDir} holds what was published from it. Put the database or a backup of it back, or begin in an empty folder with DATA_DIR=….`
}

/** Whether files were ever published from this folder; a first start that was cut short does not count. */
async function holdsPublished(env: Env): Promise<boolean> {
  if (isInterrupted(env)) return false
  return (await readdir(join(env.dataDir, 'blobs')).catch(() => [])).length > 0
}
