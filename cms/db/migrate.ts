import type { BasePayload, Migration } from 'payload'
import { migrations } from './migrations/index.ts'

/**
 * Brings an SQLite database up to the collections; MongoDB needs none. Safe to run at every start.
 */
export async function migrate(payload: BasePayload): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
