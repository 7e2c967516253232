import type { Halves } from '#schema/compose'
import { commonFacts, commonText, papersFacts, papersText, reach } from './common-halves.ts'
import { lines, number, references, text, type Source } from './read.ts'

/** A course in one language as the contract's halves. */
export function toCourse(doc: Source): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      ...reach(doc),
      hours: number(doc['hours']),
      certificate: text(doc['certificate']),
      organisers: references('centre', doc['organisers']),
      partners: references('organisation', doc['partners']),
      papers: papersFacts(doc),
    },
    text: {
      ...commonText(doc),
      outcomes: lines(doc['outcomes']),
      partner: text(doc['partner']),
      papers: papersText(doc),
    },
  }
}
