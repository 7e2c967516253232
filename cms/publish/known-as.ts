import type { BasePayload } from 'payload'
import { localeCodes } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { text } from './read.ts'
import { readDocument } from './read-document.ts'

/** What people know a document by, in whatever language: its slug, where it has one. */
export async function knownAs({
  payload,
  type,
  id,
}: {
  payload: BasePayload
  type: DocumentType
  id: string
}): Promise<string> {
  const doc = await readDocument({ payload, type, id, locale: localeCodes[0] ?? 'ar' })
  return text(doc['slug']) ?? id
}
