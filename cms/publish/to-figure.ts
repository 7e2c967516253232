import type { Halves } from '#schema/compose'
import { commonFacts, commonText } from './common-halves.ts'
import { number, text, type Source } from './read.ts'

/** A figure in one language as the contract's halves. */
export function toFigure(doc: Source): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      value: number(doc['value']),
      qualifier: text(doc['qualifier']),
      group: text(doc['group']),
      asOf: text(doc['asOf']),
      sourceAddress: text(doc['sourceAddress']),
    },
    text: { ...commonText(doc), unit: text(doc['unit']), source: text(doc['source']) },
  }
}
