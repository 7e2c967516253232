import type { Halves } from '#schema/compose'
import { commonFacts, commonText, offerFacts, offerText } from './common-halves.ts'
import type { Source } from './read.ts'

/** A service in one language as the contract's halves. */
export function toService(doc: Source): Halves {
  return {
    facts: { ...commonFacts(doc), ...offerFacts(doc) },
    text: { ...commonText(doc), ...offerText(doc) },
  }
}
