import type { BasePayload, Migration } from 'payload'
import { migrateMongodb } from './migrate-mongodb.ts'
import { migrations } from './migrations/index.ts'

/**
 * Brings a database up to the collections: an SQLite one by its migrations, the documents of a MongoDB
 * one by what of them is old. Safe to run at every start.
 */
export async function migrate(payload: BasePayload): Promise<void> {
  if (payload.db.name !== 'sqlite') await migrateMongodb(payload)
  else await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
