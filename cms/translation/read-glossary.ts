import type { BasePayload } from 'payload'
import { localeCodes, type Locale } from '#schema/locales'
import { text, words } from '../publish/read.ts'
import { findDrafts } from '../states/read-drafts.ts'
import type { GlossaryWord } from './glossary.ts'

/** Every word of the glossary as it is drafted. */
export async function readGlossary(payload: BasePayload): Promise<GlossaryWord[]> {
  const docs = await findDrafts(payload, { type: 'term' })
  return docs.map((doc) => ({
    id: String(doc['id']),
    acronym: text(doc['acronym']),
    names: byLanguage(doc['title'], text),
    spellings: byLanguage(doc['otherSpellings'], (value) => {
      const all = words(value).map(String)
      return all.length > 0 ? all : null
    }),
  }))
}

function byLanguage<Value>(
  value: unknown,
  read: (own: unknown) => Value | null,
): Partial<Record<Locale, Value>> {
  const all = (value ?? {}) as Partial<Record<Locale, unknown>>
  const entries = localeCodes.flatMap((locale) => {
    const own = read(all[locale])
    return own === null ? [] : [[locale, own] as const]
  })
  return Object.fromEntries(entries)
}
