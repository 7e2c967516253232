import type { Halves } from '#schema/compose'
import { commonFacts, commonText, offerFacts, offerText } from './common-halves.ts'
import { anyReference, day, text, type Source } from './read.ts'

/** A programme in one language as the contract's halves. */
export function toProgramme(doc: Source): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      ...offerFacts(doc),
      status: text(doc['status']),
      useInstead: anyReference(doc['useInstead']),
      startsOn: day(doc['startsOn']),
      endsOn: day(doc['endsOn']),
    },
    text: { ...commonText(doc), ...offerText(doc), runBy: text(doc['runBy']) },
  }
}
