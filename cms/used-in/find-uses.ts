import type { Halves } from '#schema/compose'
import { localeCodes, type Locale } from '#schema/locales'
import { mediaIn, referencesIn } from '#schema/references'
import type { DocumentType } from '#schema/slugs'
import type { Used } from './types.ts'

/** One language of a document, as it is public or as it is drafted. */
export type Version = {
  type: DocumentType
  id: string
  locale: Locale
  halves: Halves
  isPublic: boolean
}

/** Which of a document's fields lead somewhere, and in which languages readers see it. */
export type Found = {
  type: DocumentType
  id: string
  /** Keys of the contract, in its order. */
  keys: string[]
  /** In the order of the language table. */
  locales: Locale[]
}

/** Whether the value of a field is what one looks for. */
export type IsUse = (value: unknown, locale: Locale) => boolean

/** Documents with a field that leads to what one looks for, in the order in which they come. */
export function findUses(versions: readonly Version[], isUse: IsUse): Found[] {
  const found = new Map<string, { version: Version; keys: Set<string>; locales: Set<Locale> }>()
  for (const version of versions) {
    const { type, id, locale, halves, isPublic } = version
    const keys = Object.entries({ ...halves.facts, ...textBesideFacts(halves) })
      .filter(([, value]) => isUse(value, locale))
      .map(([key]) => key)
    if (keys.length === 0) continue
    const key = `${type}/${id}`
    const known = found.get(key) ?? { version, keys: new Set(), locales: new Set() }
    for (const each of keys) known.keys.add(each)
    if (isPublic) known.locales.add(locale)
    found.set(key, known)
  }
  return [...found.values()].map(({ version: { type, id }, keys, locales }) => ({
    ...{ type, id, keys: [...keys] },
    locales: localeCodes.filter((locale) => locales.has(locale)),
  }))
}

/** Whether a value leads to an entry or shows a file, in running text too. */
export function leadsTo(used: Used): IsUse {
  if ('sha256' in used) return (value) => mediaIn(value).some((file) => file.sha256 === used.sha256)
  return (value) =>
    referencesIn(value).some(
      ({ reference }) => reference.to === used.to && reference.id === used.id,
    )
}

/** All that readers read of a value, in one line. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).join(' ')
  if (value === null || typeof value !== 'object') return ''
  return Object.entries(value)
    .filter(([key]) => !unread.has(key))
    .map(([, item]) => wordsOf(item))
    .join(' ')
}

const unread = new Set(['node', 'href', 'target', 'number', 'sha256', 'filename', 'mimeType'])

// Rows have facts and text under one key.
function textBesideFacts({ facts, text }: Halves): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(text).map(([key, value]) => [key, key in facts ? [facts[key], value] : value]),
  )
}
