import type { Halves } from '#schema/compose'
import { commonFacts, commonText } from './common-halves.ts'
import { anyReference, text, words, type Source } from './read.ts'

/** A glossary word in one language as the contract's halves. */
export function toTerm(doc: Source): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      acronym: text(doc['acronym']),
      about: anyReference(doc['about']),
    },
    text: { ...commonText(doc), otherSpellings: words(doc['otherSpellings']) },
  }
}
