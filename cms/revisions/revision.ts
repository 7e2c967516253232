import { z } from 'zod'
import { digestOf } from '../publish/digests.ts'
import type { Source } from '../publish/read.ts'

/** What a form was filled from: which form it is, and the digest of each of its fields. */
export type Revision = { form: string; fields: Record<string, string> }

/** The form's field that carries it there and back. */
export const revisionName = 'revision'

const schema = z.strictObject({ form: z.string(), fields: z.record(z.string(), z.string()) })

// Not filled in by anybody.
const kept: readonly string[] = ['id', 'createdAt', 'updatedAt', '_status', revisionName]

/** Whether somebody fills in a document's key: not what the database or the form keeps for itself. */
export const isFilledIn = (key: string): boolean => !kept.includes(key)

/**
 * The digest of each field of a document in one language. Ways to say "nothing here" are one, and so are
 * an id as a number and as text: a form says them otherwise than a database.
 */
export function fieldDigests(doc: Source): Revision['fields'] {
  return Object.fromEntries(
    Object.entries(doc)
      .filter(([key]) => isFilledIn(key))
      .map(([key, value]) => [key, fieldDigest(value)]),
  )
}

/** The digest of one field's value: short, as it only tells a field's few values apart. */
export function fieldDigest(value: unknown): string {
  return digestOf(plain(value)).slice(0, 12)
}

/** A revision as a form carries it. */
export function writeRevision(revision: Revision): string {
  return JSON.stringify(revision)
}

/** Reads what a form carried; `null` for what was no form of ours. */
export function readRevision(value: unknown): Revision | null {
  if (typeof value !== 'string') return null
  try {
    return schema.parse(JSON.parse(value))
  } catch {
    return null
  }
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : null
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object') return value
  const filled = Object.entries(value)
    .map(([key, item]) => [key, plain(item)] as const)
    .filter(([, item]) => item !== null)
  return filled.length > 0 ? Object.fromEntries(filled) : null
}
