import type { Halves } from '#schema/compose'
import type { Publication } from '#schema/publication'
import type { DocumentType } from '#schema/slugs'
import { documentTypes } from '#schema/types'
import { digestOf } from './digests.ts'

type Sources = Publication['sources']

/** The digest of each fact by its key. */
export function factSources(facts: Halves['facts']): Sources {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, digestOf(value)]))
}

// Words of each language's own: nobody translates them, so no translation falls behind by them.
const ownWords: readonly string[] = ['keywords', 'otherSpellings']

/** Keys of the texts by which translations are measured, in the order of the contract. */
export function measuredKeys(type: DocumentType): string[] {
  return Object.keys(documentTypes[type].text.shape).filter((key) => !ownWords.includes(key))
}

/**
 * The digest of each text by which translations are measured.
 * @param sources the digests of the fields, as far as they are known
 */
export function textDigests(
  type: DocumentType,
  text: Halves['text'],
  sources: Sources = {},
): Publication['meanings'] {
  return Object.fromEntries(
    measuredKeys(type).map((key) => [key, sources[textKey(type, key)] ?? digestOf(text[key])]),
  )
}

/** The digest of each field by its key. */
export function sourcesOf(type: DocumentType, { facts, text }: Halves): Sources {
  return { ...factSources(facts), ...textSources(type, text) }
}

/** Keys of fields that are not as they were. */
export function changedSources(before: Sources, after: Sources): string[] {
  return Object.keys(after).filter((key) => before[key] !== after[key])
}

// The digest of each text by its key; the text of rows that also have facts is `<key>:text`.
function textSources(type: DocumentType, text: Halves['text']): Sources {
  return Object.fromEntries(
    Object.entries(text).map(([key, value]) => [textKey(type, key), digestOf(value)]),
  )
}

// No full stop: MongoDB takes one in a key for a path.
function textKey(type: DocumentType, key: string): string {
  return documentTypes[type].rowKeys.includes(key) ? `${key}:text` : key
}
