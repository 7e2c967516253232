import type { Locale } from '#schema/locales'
import { queryWords } from '../fold/query-words.ts'

/** The keys of a query's telling words, each once: what the full text's index is asked for. */
export const fullTextKeys = (query: string, locale: Locale): string[] => [
  ...new Set(queryWords(query, locale).map(({ key }) => key)),
]
