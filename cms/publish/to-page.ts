import type { Halves } from '#schema/compose'
import { commonFacts, commonText } from './common-halves.ts'
import type { Source } from './read.ts'

/** A page in one language as the contract's halves. */
export function toPage(doc: Source): Halves {
  return { facts: commonFacts(doc), text: commonText(doc) }
}
