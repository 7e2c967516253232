import type { Halves } from '#schema/compose'
import { commonFacts, commonText } from './common-halves.ts'
import { anyReferences, day, file, text, words } from './read.ts'
import type { Lookups, Source } from './read.ts'

/** An article in one language as the contract's halves. */
export function toArticle(doc: Source, lookups: Lookups): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      date: day(doc['date']),
      precision: text(doc['precision']),
      topics: words(doc['topics']),
      hero: file(doc['hero'], lookups),
      about: anyReferences(doc['about']),
    },
    text: { ...commonText(doc), heroAlt: text(doc['heroAlt']) },
  }
}
