import type { Halves } from '#schema/compose'
import { commonFacts, commonText, offerFacts, offerText } from './common-halves.ts'
import { anyReference, byRow, day, reference, rows, text, type Source } from './read.ts'

/** A programme in one language as the contract's halves. */
export function toProgramme(doc: Source): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      ...offerFacts(doc),
      organisation: reference('organisation', doc['organisation']),
      status: text(doc['status']),
      useInstead: anyReference(doc['useInstead']),
      startsOn: day(doc['startsOn']),
      endsOn: day(doc['endsOn']),
      chain: rows(doc['chain']).map((row) => ({
        id: String(row['id']),
        office: anyReference(row['office']),
      })),
    },
    text: {
      ...commonText(doc),
      ...offerText(doc),
      runBy: text(doc['runBy']),
      chain: byRow(doc['chain'], (row) => ({
        name: text(row['name']),
        action: text(row['action']),
        carry: text(row['carry']),
      })),
    },
  }
}
