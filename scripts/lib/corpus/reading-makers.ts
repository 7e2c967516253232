import { reachFacts, references } from './facts.ts'
import type { MakersOf } from './makers.ts'
import { body, lines, phrase, sentence } from './text.ts'
import { commonText, inEach } from './texts.ts'

const owner = null

/** Makers of what people read. */
export const readingMakers: MakersOf<
  'campaign' | 'resource' | 'guide' | 'article' | 'term' | 'page'
> = {
  campaign: ({ random, counts, number }) => ({
    facts: {
      owner,
      startsOn: '-10d',
      endsOn: '+80d',
      hero: null,
      action: references(random, { to: 'service', counts, count: 1 })[0] ?? null,
      services: references(random, { to: 'service', counts, count: 3 }),
      sessions: [],
      downloads: references(random, { to: 'resource', counts, count: 2 }),
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      slogan: phrase(random, locale, 5),
      messages: lines(random, locale, 3),
      heroAlt: null,
      actionLabel: phrase(random, locale, 2),
    })),
  }),
  resource: ({ random, number, file }) => ({
    facts: {
      owner,
      kind: random.pick(['report', 'leaflet', 'form', 'law'] as const),
      year: 2015 + random.below(11),
      topics: reachFacts(random).needs,
      replacedBy: null,
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      publisher: phrase(random, locale, 2),
      file: { file },
      pages: 2,
      cover: null,
    })),
  }),
  guide: ({ random, counts, number }) => ({
    facts: {
      owner,
      needs: reachFacts(random).needs,
      audiences: reachFacts(random).audiences,
      steps: ['one', 'two', 'three'].map((id) => ({
        id,
        links: references(random, { to: 'service', counts, count: 2 }),
      })),
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      steps: Object.fromEntries(
        ['one', 'two', 'three'].map((id) => [
          id,
          { title: phrase(random, locale, 4), body: body(random, locale) },
        ]),
      ),
    })),
  }),
  article: ({ random, counts, number }) => ({
    facts: {
      owner,
      date: `-${random.below(400)}d`,
      precision: 'day',
      topics: reachFacts(random).needs,
      hero: null,
      about: references(random, { to: 'programme', counts, count: 1 }),
    },
    text: inEach((locale) => ({ ...commonText(random, locale, number), heroAlt: null })),
  }),
  term: ({ random, counts, number }) => ({
    facts: {
      owner,
      acronym: null,
      about: references(random, { to: 'service', counts, count: 1 })[0] ?? null,
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      body: sentence(random, locale),
      otherSpellings: [`${phrase(random, locale, 2)} ${number}`],
    })),
  }),
  page: ({ random, number }) => ({
    facts: { owner },
    text: inEach((locale) => commonText(random, locale, number)),
  }),
}
