import { z } from 'zod'
import { localeCodes } from '#schema/locales'
import { entryTypes, globalTypes } from '#schema/slugs'
import { anyReference, instant, sha256 } from '#schema/values'

/**
 * What a publication does to the public state of one entry in one language; `cancel` takes back one that
 * is not due yet, and does nothing by itself.
 */
export const publicationActions = ['publish', 'withdraw', 'cancel'] as const

const half = z.record(z.string(), z.unknown())
const meanings = z.record(z.string(), sha256)

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
  /**
   * What each text says, by its key: the digest of the text, or the one before it where a minor edit
   * changed no number, date, phone or link. Translations are measured against these.
   */
  meanings,
  /** For a translation: the source language and what it said when each text was made; `null` for a source. */
  basis: z.strictObject({ locale: z.enum(localeCodes), meanings }).nullable(),
  /** For `withdraw`: the entry that readers are sent to. */
  instead: anyReference.nullable(),
  /** For `cancel`: the id of the row that is taken back. */
  cancels: z.string().nullable(),
  /** The account that did it; `null` for what the system does. */
  byId: z.string().nullable(),
  /** Who did it, as a name that outlives the account. */
  byName: z.string(),
})

/** One immutable row of the public record. */
export type Publication = z.output<typeof publicationSchema>
