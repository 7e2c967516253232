import type { Halves } from '#schema/compose'
import { commonFacts, commonText } from './common-halves.ts'
import { anyReferences, byRow, rows, text, words, type Source } from './read.ts'
import { toRichText } from './to-rich-text.ts'

/** A guide in one language as the contract's halves. */
export function toGuide(doc: Source): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      needs: words(doc['needs']),
      audiences: words(doc['audiences']),
      steps: rows(doc['steps']).map((row) => ({
        id: String(row['id']),
        links: anyReferences(row['links']),
      })),
    },
    text: {
      ...commonText(doc),
      steps: byRow(doc['steps'], (row) => ({
        title: text(row['title']),
        body: toRichText(row['body']),
      })),
    },
  }
}
