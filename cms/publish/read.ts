import type { EntryType } from '#schema/slugs'
import { entryTypeOf } from '#schema/slugs'
import type { Media, Reference } from '#schema/values'

/** A document or row as Payload returns it in one language, at depth 0. */
export type Source = Readonly<Record<string, unknown>>

/** What a mapper needs beside the document. */
export type Lookups = {
  /** The frozen description of an uploaded file; `null` when there is none of this id. */
  media: (id: string) => Media | null
}

/** Text without surrounding white space; `null` where nothing was written. */
export function text(value: unknown): string | null {
  const trimmed = typeof value === 'string' ? value.trim() : ''
  return trimmed === '' ? null : trimmed
}

/** A number; `null` where none was given. */
export function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

/** A box that is ticked or not. */
export function flag(value: unknown): boolean {
  return value === true
}

/** Several values of a select or of a list of words. */
export function words(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

/** Rows of an array field. */
export function rows(value: unknown): Source[] {
  return Array.isArray(value) ? (value as Source[]) : []
}

/** The lines of a list; an empty row stays, so that publishing can point to it. */
export function lines(value: unknown): string[] {
  return rows(value).map((row) => text(row['line']) ?? '')
}

/** A moment in UTC; `null` where none was given. */
export function instant(value: unknown): string | null {
  const time = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : null
}

const baghdadOffset = 3 * 60 * 60 * 1000

/** The day of a moment in Baghdad; `null` where none was given. */
export function day(value: unknown): string | null {
  const moment = instant(value)
  return moment && new Date(Date.parse(moment) + baghdadOffset).toISOString().slice(0, 10)
}

/** An id, whether the relation was populated or not; `null` where there is none. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null
}

/** A reference to an entry of a known type. */
export function reference(to: EntryType, value: unknown): Reference | null {
  const id = idOf(value)
  return id === null ? null : { to, id }
}

/** References to entries of a known type; gaps that deleted entries left are skipped. */
export function references(to: EntryType, value: unknown): Reference[] {
  return words(value).flatMap((item) => reference(to, item) ?? [])
}

/** A reference whose type stands beside it. */
export function anyReference(value: unknown): Reference | null {
  const { relationTo, value: target } = (value ?? {}) as { relationTo?: string; value?: unknown }
  const to = relationTo === undefined ? undefined : entryTypeOf(relationTo)
  return to === undefined ? null : reference(to, target)
}

/** References whose types stand beside them; gaps that deleted entries left are skipped. */
export function anyReferences(value: unknown): Reference[] {
  return words(value).flatMap((item) => anyReference(item) ?? [])
}

/** A file; `null` where there is none. */
export function file(value: unknown, { media }: Lookups): Media | null {
  const id = idOf(value)
  return id === null ? null : media(id)
}

/** A row's text under the row's id, for every row. */
export function byRow<T>(value: unknown, map: (row: Source) => T): Record<string, T> {
  return Object.fromEntries(rows(value).map((row) => [String(row['id']), map(row)]))
}
