import type { BasePayload } from 'payload'
import { z } from 'zod'
import { entryTypes, globalTypes } from '#schema/slugs'

const seededDocument = z.strictObject({
  type: z.enum([...entryTypes, ...globalTypes]),
  id: z.string(),
  /** When it was last saved by seeding: a later moment means that somebody has worked on it since. */
  updatedAt: z.string(),
  /** How many rows of the public record seeding wrote for it. */
  publications: z.int(),
})

const seedRecord = z.strictObject({
  documents: z.array(seededDocument),
  /** Uploaded files. */
  media: z.array(z.strictObject({ id: z.string(), updatedAt: z.string() })),
  /** When the content was removed on purpose, ISO 8601; `null` while it is there. */
  removedAt: z.string().nullable(),
})

/** What seeding wrote, as it was then. */
export type SeedRecord = z.output<typeof seedRecord>
/** An entry or global that seeding wrote, as it was then. */
export type SeededDocument = z.output<typeof seededDocument>

const key = 'seeded-content'

/** What was seeded into this database; `null` where nothing was, or by a version without a record. */
export async function readSeedRecord(payload: BasePayload): Promise<SeedRecord | null> {
  const found: unknown = await payload.kv.get(key)
  return found === null || found === undefined ? null : seedRecord.parse(found)
}

/** Keeps what was seeded into this database. */
export async function writeSeedRecord(payload: BasePayload, record: SeedRecord): Promise<void> {
  // In two steps: FerretDB, which may stand in for MongoDB, cannot do both in one.
  await payload.kv.delete(key)
  await payload.db.create({ collection: 'payload-kv', data: { key, data: record }, req: {} })
}
