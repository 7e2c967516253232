import type { Locale } from '#schema/locales'
import MiniSearch from 'minisearch'
import { synonymsOf } from '../fold/synonyms.ts'
import type { Word } from '../fold/word.ts'
import { wordsOf } from '../fold/words-of.ts'
import type { Door } from './door.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of the doors of one language. */
export type DoorTerms = {
  /** Its documents' ids are the doors' places in their list. */
  terms: MiniSearch
  vocabulary: Vocabulary
}

/** Stands before a term that is a word of a title as it is written, so that it is no other word's key. */
export const exactMark = '='

/** Reads the words of the doors of one language in. */
export function doorTermsOf(doors: readonly Door[], locale: Locale): DoorTerms {
  const terms = new MiniSearch({
    fields: ['exact', 'title', 'keys', 'summary'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  const plainForms = new Map<string, string>()
  doors.forEach(({ title, summary, keys }, id) => {
    const titleWords = wordsOf(title, locale)
    const summaryWords = wordsOf(summary, locale)
    terms.add({
      id,
      exact: titleWords.map(({ exact }) => exactMark + exact).join(' '),
      title: keysOf(titleWords),
      keys,
      summary: keysOf(summaryWords),
    })
    for (const { plain, key } of [...titleWords, ...summaryWords]) plainForms.set(plain, key)
    for (const key of keys.split(' ')) plainForms.set(key, key)
  })
  const known = new Set(plainForms.values())
  for (const [plain, key] of synonymsOf(locale)) if (known.has(key)) plainForms.set(plain, key)
  return { terms, vocabulary: plainForms }
}

const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ')
