import { z } from 'zod'
import { localeCodes } from '#schema/locales'
import { entryTypes, globalTypes } from '#schema/slugs'
import { instant, sha256 } from '#schema/values'

/** What a publication does to the public state of one entry in one language. */
export const publicationActions = ['publish', 'withdraw'] as const

const half = z.record(z.string(), z.unknown())

/**
 * One immutable row: what the public gets of one entry in one language from a moment on. The public
 * state is the newest row that is due; withdrawing, scheduling and going back are rows too.
 */
export const publicationSchema = z.strictObject({
  /** The row's own id; later rows sort after earlier ones of the same moment. */
  id: z.string().min(1),
  type: z.enum([...entryTypes, ...globalTypes]),
  /** The source document's id; a global's is its name. */
  entry: z.string().min(1),
  locale: z.enum(localeCodes),
  action: z.enum(publicationActions),
  /** From when on it counts; a moment to come is a schedule. */
  effectiveAt: instant,
  /** When the row was written. */
  createdAt: instant,
  /** The contract's version that the halves were made for. */
  schemaVersion: z.int().positive(),
  /** Keys without language; `null` when withdrawing. */
  facts: half.nullable(),
  /** Keys of this language; `null` when withdrawing. */
  text: half.nullable(),
  /** When this language's text was last published by somebody: facts that follow leave it as it was. */
  textPublishedAt: instant.nullable(),
  /** Digest of each source field by its key: what has changed since is computed, never ticked. */
  sources: z.record(z.string(), sha256),
  /** Who did it, as a name that outlives the account. */
  byName: z.string(),
})

/** One immutable row of the public record. */
export type Publication = z.output<typeof publicationSchema>
