import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { readDocument } from '../publish/read-document.ts'
import type { Source } from '../publish/read.ts'
import { savedByForm } from './memory.ts'
import { mergeFields } from './merge-fields.ts'
import { readRevision, revisionName } from './revision.ts'

/**
 * Fields of a document that others changed since a form was filled from it, and that the form leaves alone:
 * whoever sends it has not seen them as they are. None for a form that does not say what it was filled from.
 */
export async function unseenFields({
  form,
  ...which
}: {
  payload: BasePayload
  type: DocumentType
  id: string
  locale: Locale
  form: Source
}): Promise<string[]> {
  const { [revisionName]: carried, ...data } = form
  const revision = readRevision(carried)
  if (!revision) return []
  const { form: name, fields: base } = revision
  const saved = await readDocument(which)
  return mergeFields({ base, own: savedByForm(name), saved, data }).taken
}
