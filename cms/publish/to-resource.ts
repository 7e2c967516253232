import type { Halves } from '#schema/compose'
import { commonFacts, commonText } from './common-halves.ts'
import { file, number, reference, text, words } from './read.ts'
import type { Lookups, Source } from './read.ts'

/** A resource in one language as the contract's halves. */
export function toResource(doc: Source, lookups: Lookups): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      kind: text(doc['kind']),
      year: number(doc['year']),
      topics: words(doc['topics']),
      replacedBy: reference('resource', doc['replacedBy']),
    },
    text: {
      ...commonText(doc),
      publisher: text(doc['publisher']),
      file: file(doc['file'], lookups),
      pages: number(doc['pages']),
      cover: file(doc['cover'], lookups),
    },
  }
}
