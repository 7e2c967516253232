import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Env } from '../env.ts'
import { StopError } from '../stop-error.ts'

/**
 * Makes sure that nothing else works in the database: an editor's save in the middle of a removal
 * could bring back half of what was removed.
 * @throws StopError when there is no database yet, or when something has it open
 */
export async function refuseRunning(env: Env): Promise<void> {
  if (!env.databaseUrl.startsWith('file:')) {
    const answer = await fetch(`${env.cmsUrl}/api/snapshot`, { method: 'HEAD' }).catch(() => null)
    if (answer) throw new StopError(running(`The CMS answers at ${env.cmsUrl}`))
    return
  }
  const file = env.databaseUrl.slice('file:'.length)
  if (!existsSync(file)) {
    throw new StopError(`There is no database at ${file}. Choose its folder with DATA_DIR=….`)
  }
  if (isOpen(file)) throw new StopError(running(`${file} is open in another program`))
}

function running(finding: string): string {
  return `${finding}. End the CMS (Ctrl-C where npm start runs) and run the same command again.`
}

// Leaving the write-ahead log is possible only where no other connection is open; Payload turns it on
// again when it connects.
function isOpen(file: string): boolean {
  const database = new DatabaseSync(file, { timeout: 500 })
  try {
    database.prepare('PRAGMA journal_mode = DELETE').get()
    return false
  } catch {
    return true
  } finally {
    database.close()
  }
}
