import type { Halves } from '#schema/compose'
import type { Locale } from '#schema/locales'
import { mediaIn, referenceKey, referencesIn } from '#schema/references'
import type { DocumentType } from '#schema/slugs'
import { fileFields } from '../publish/media-lookup.ts'
import { idOf, type Source } from '../publish/read.ts'

/** Where one field leads, and what it says. */
export type Lead = {
  /** The field's key in the contract. */
  key: string
  /** `centre/3` for entries, `media/7` for a draft's files, `sha256/…` for published ones. */
  to: string[]
  /** All that readers read of it, in one line. */
  words: string
}

/** One language of a document, as it is public or as it is drafted, by where its fields lead. */
export type Version = {
  type: DocumentType
  id: string
  locale: Locale
  isPublic: boolean
  leads: Lead[]
}

/** Where the fields of an entry or global lead; fields that lead nowhere and say nothing are left out. */
export function leadsOf({ facts, text }: Halves): Lead[] {
  const keys = [...new Set([...Object.keys(facts), ...Object.keys(text)])]
  return keys.flatMap((key) => {
    // Rows have facts and text under one key.
    const value = [facts[key], text[key]]
    const to = [
      ...referencesIn(value).map(({ reference }) => referenceKey(reference)),
      ...mediaIn(value).map(({ sha256 }) => `sha256/${sha256}`),
    ]
    const words = key === 'keywords' ? '' : wordsOf(text[key]).trim()
    return to.length > 0 || words !== '' ? [{ key, to, words }] : []
  })
}

/** Which files a draft names, by their ids: what is under an id can be replaced. */
export function fileLeads(doc: Source): Lead[] {
  return fileFields.flatMap((key) => {
    const id = idOf(doc[key])
    return id === null ? [] : [{ key, to: [`media/${id}`], words: '' }]
  })
}

const unread = new Set(['node', 'href', 'target', 'number', 'sha256', 'filename', 'mimeType'])

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).join(' ')
  if (value === null || typeof value !== 'object') return ''
  return Object.entries(value)
    .filter(([key]) => !unread.has(key))
    .map(([, item]) => wordsOf(item))
    .join(' ')
}
