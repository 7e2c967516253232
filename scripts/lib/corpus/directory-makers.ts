import { figureGroups, qualifiers } from '#schema/figure'
import { opportunityKinds } from '#schema/opportunity'
import { organisationKinds } from '#schema/organisation'
import { reachFacts, references } from './facts.ts'
import type { MakersOf } from './makers.ts'
import { lines, phrase, sentence } from './text.ts'
import { commonText, inEach } from './texts.ts'

const owner = null

/** Makers of who there is, of what enterprises offer and of numbers. */
export const directoryMakers: MakersOf<'organisation' | 'opportunity' | 'figure'> = {
  organisation: ({ random, number }) => ({
    facts: {
      owner,
      kind: random.pick(organisationKinds),
      coverage: ['first', 'second'].map((id) => {
        const { needs, governorates } = reachFacts(random)
        return { id, needs, governorates }
      }),
      governorate: random.pick(['IQ-BG', 'IQ-AR', 'IQ-SU', 'IQ-NI'] as const),
      phones: [],
      email: null,
      website: null,
      referralNetwork: random.pick(['yes', 'no', 'ask'] as const),
      platform: random.pick(['yes', 'no', 'ask'] as const),
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      address: sentence(random, locale),
    })),
  }),
  opportunity: ({ random, counts, number }) => ({
    facts: {
      owner,
      ...reachFacts(random),
      kind: random.pick(opportunityKinds),
      organisation: references(random, { to: 'organisation', counts, count: 1 })[0] ?? null,
      deadline: `+${5 + random.below(90)}d`,
      centres: references(random, { to: 'centre', counts, count: 2 }),
      phones: [],
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      offeredBy: phrase(random, locale, 3),
      offers: lines(random, locale, 3),
      requirements: lines(random, locale, 2),
      steps: lines(random, locale, 3),
    })),
  }),
  figure: ({ random, number }) => ({
    facts: {
      owner,
      value: 100 + random.below(90_000),
      qualifier: random.pick(qualifiers),
      group: random.pick(figureGroups),
      asOf: String(2016 + random.below(10)),
      sourceAddress: null,
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      unit: phrase(random, locale, 1),
      source: phrase(random, locale, 3),
    })),
  }),
}
