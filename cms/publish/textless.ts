import type { DocumentType } from '#schema/slugs'
import { documentTypes } from '#schema/types'

/** Whether a type has no text of its own, so that it goes out in every language at once. */
export function textless(type: DocumentType): boolean {
  return Object.keys(documentTypes[type].text.shape).length === 0
}
