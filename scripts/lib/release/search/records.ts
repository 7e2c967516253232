import type { Locale } from '#schema/locales'
import { foldedText } from './folded-text.ts'
import type { SearchText } from './page-text.ts'

/** What the index is made of: what is searched, and what is shown instead of it. */
export type SearchRecord = SearchText & {
  /** Where a result leads. */
  url: string
  /** Word for word the same as title and text; and words that lead there without standing in it. */
  folded: { title: string; text: string; words: string }
}

type Source = { url: string; words: readonly string[]; text: SearchText }

/** The record of a page or file. */
export function recordOf({ url, words, text }: Source, locale: Locale): SearchRecord {
  return {
    ...text,
    url,
    folded: {
      title: foldedText(text.title, locale),
      text: foldedText(text.text, locale),
      words: [...new Set(words.map((each) => foldedText(each, locale)))].join(' '),
    },
  }
}
