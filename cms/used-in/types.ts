import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import type { Reference } from '#schema/values'

/** What one asks the uses of: an entry, or a file by its id and its digest. */
export type Used = Reference | { to: 'media'; id: string; sha256: string }

/** A document or global that leads to what was asked for. */
export type Use = {
  type: DocumentType
  /** The source document's id; a global's is its name. */
  id: string
  /** In the reader's language where there is one, else in another, else its address. */
  title: string
  /** Where the admin edits it. */
  href: string
  /** Labels of the fields that lead there, in the reader's language. */
  fields: string[]
  /** The languages in which readers see it lead there; empty where only the draft does. */
  locales: Locale[]
}
