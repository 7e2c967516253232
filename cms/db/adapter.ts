import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { keepIds } from './keep-ids.ts'
import { keepRowChoices } from './keep-row-choices.ts'

/**
 * The database by its address: SQLite for `file:`, MongoDB for `mongodb://` and `mongodb+srv://`.
 * Transactions on MongoDB need a replica set, so they are on only where the address names one.
 */
export function databaseAdapter(url: string) {
  if (url.startsWith('file:')) {
    const adapter = sqliteAdapter({
      client: { url },
      push: false,
      migrationDir: join(dirname(fileURLToPath(import.meta.url)), 'migrations'),
      // Without a flush to disk for each of the many small writes of one save: a power cut can cost the
      // last moments, never the file.
      wal: { synchronous: 'NORMAL', journalSizeLimit: 64 * 1024 * 1024 },
      busyTimeout: 5000,
    })
    return keepIds(keepRowChoices(adapter))
  }
  const hasReplicaSet = /[?&]replicaSet=/.test(url) || url.startsWith('mongodb+srv:')
  return mongooseAdapter({ url, ...(hasReplicaSet ? {} : { transactionOptions: false }) })
}
