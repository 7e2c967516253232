import type { Halves } from '#schema/compose'
import { commonFacts, commonText, phones, reach } from './common-halves.ts'
import { day, lines, reference, references, text, type Source } from './read.ts'

/** An opportunity in one language as the contract's halves. */
export function toOpportunity(doc: Source): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      ...reach(doc),
      kind: text(doc['kind']),
      organisation: reference('organisation', doc['organisation']),
      deadline: day(doc['deadline']),
      centres: references('centre', doc['centres']),
      phones: phones(doc),
    },
    text: {
      ...commonText(doc),
      offeredBy: text(doc['offeredBy']),
      offers: lines(doc['offers']),
      requirements: lines(doc['requirements']),
      steps: lines(doc['steps']),
    },
  }
}
