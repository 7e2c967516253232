import type { Halves } from '#schema/compose'
import { commonFacts, commonText } from './common-halves.ts'
import { anyReference, day, file, lines, references, text } from './read.ts'
import type { Lookups, Source } from './read.ts'

/** A campaign in one language as the contract's halves. */
export function toCampaign(doc: Source, lookups: Lookups): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      startsOn: day(doc['startsOn']),
      endsOn: day(doc['endsOn']),
      hero: file(doc['hero'], lookups),
      action: anyReference(doc['action']),
      services: references('service', doc['services']),
      sessions: references('session', doc['sessions']),
      downloads: references('resource', doc['downloads']),
    },
    text: {
      ...commonText(doc),
      slogan: text(doc['slogan']),
      messages: lines(doc['messages']),
      heroAlt: text(doc['heroAlt']),
      actionLabel: text(doc['actionLabel']),
    },
  }
}
