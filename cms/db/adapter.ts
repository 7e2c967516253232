import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

/**
 * The database by its address: SQLite for `file:`, MongoDB for `mongodb://` and `mongodb+srv://`.
 * Transactions on MongoDB need a replica set, so they are on only where the address names one.
 */
export function databaseAdapter(url: string) {
  if (url.startsWith('file:')) {
    return sqliteAdapter({
      client: { url },
      push: false,
      migrationDir: join(dirname(fileURLToPath(import.meta.url)), 'migrations'),
      wal: true,
      busyTimeout: 5000,
    })
  }
  const hasReplicaSet = /[?&]replicaSet=/.test(url) || url.startsWith('mongodb+srv:')
  return mongooseAdapter({ url, ...(hasReplicaSet ? {} : { transactionOptions: false }) })
}
