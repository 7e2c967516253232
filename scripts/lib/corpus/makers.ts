import { localeCodes } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import { iraqOfficePhones } from '../../seed/iraq-office-phones.ts'
import type { SeedEntry } from '../../seed/seed-entry.ts'
import { offerFacts, reachFacts, references, slugOf, type Counts } from './facts.ts'
import type { Random } from './random.ts'
import { directoryMakers } from './directory-makers.ts'
import { readingMakers } from './reading-makers.ts'
import { lines, phrase, sentence } from './text.ts'
import { commonText, inEach, offerText } from './texts.ts'

/** What a maker of entries gets. */
export type Context = { random: Random; counts: Counts; number: number; file: string }
/** Makes the n-th entry of each of some types. */
export type MakersOf<Types extends EntryType> = {
  [T in Types]: (context: Context) => Omit<SeedEntry<T>, 'type' | 'slug' | 'demo'>
}

/** The n-th entry of a type, marked as invented. */
export function makeEntry(type: EntryType, context: Context): SeedEntry {
  const made = makers[type](context)
  return { type, slug: slugOf(type, context.number), demo: true, ...made } as SeedEntry
}

const owner = null

const makers: MakersOf<EntryType> = {
  ...directoryMakers,
  ...readingMakers,
  centre: ({ random, counts, number }) => ({
    facts: {
      owner,
      network: 'iraq',
      hostedBy: references(random, { to: 'organisation', counts, count: 1 })[0] ?? null,
      governorate: random.pick(['IQ-BG', 'IQ-AR', 'IQ-SU', 'IQ-NI'] as const),
      position: { latitude: 33 + random.below(300) / 100, longitude: 43 + random.below(200) / 100 },
      phones: iraqOfficePhones,
      email: null,
      hours: [{ id: 'sunday', day: 'sun', opens: '08:30', closes: '14:00' }],
      exceptions: [],
      services: references(random, { to: 'service', counts, count: 5 }),
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      city: phrase(random, locale, 1),
      host: phrase(random, locale, 3),
      address: sentence(random, locale),
      landmark: sentence(random, locale),
    })),
  }),
  service: ({ random, counts, number }) => ({
    facts: { owner, ...offerFacts(random, counts) },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      ...offerText(random, locale),
    })),
  }),
  programme: ({ random, counts, number }) => ({
    facts: {
      owner,
      ...offerFacts(random, counts),
      organisation: references(random, { to: 'organisation', counts, count: 1 })[0] ?? null,
      chain: [{ id: 'office-1', office: null }],
      status: 'open',
      useInstead: null,
      startsOn: '-200d',
      endsOn: null,
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      ...offerText(random, locale),
      runBy: phrase(random, locale, 3),
      chain: {
        'office-1': {
          name: phrase(random, locale, 2),
          action: sentence(random, locale),
          carry: phrase(random, locale, 3),
        },
      },
    })),
  }),
  course: ({ random, counts, number }) => ({
    facts: {
      owner,
      ...reachFacts(random),
      hours: 6 + random.below(30),
      certificate: 'yes',
      organisers: references(random, { to: 'centre', counts, count: 2 }),
      partners: references(random, { to: 'organisation', counts, count: 1 }),
      papers: [{ id: 'paper-1', kind: 'identity', optional: false }],
    },
    text: inEach((locale) => ({
      ...commonText(random, locale, number),
      outcomes: lines(random, locale, 3),
      partner: null,
      papers: { 'paper-1': { name: phrase(random, locale, 3), whereToGet: null } },
    })),
  }),
  session: ({ random, counts }) => {
    const day = random.pick(['sat', 'sun', 'mon', 'tue', 'wed', 'thu'])
    const week = 1 + random.below(20)
    const hour = 9 + random.below(4)
    const [course = null] = references(random, { to: 'course', counts, count: 1 })
    const [centre = null] = references(random, { to: 'centre', counts, count: 1 })
    return {
      facts: {
        owner,
        kind: 'course',
        course,
        centre,
        room: String(1 + random.below(9)),
        link: null,
        dates: [
          {
            id: 'first',
            startsAt: `+${week}w ${day} ${String(hour).padStart(2, '0')}:00`,
            endsAt: `+${week}w ${day} ${hour + 2}:00`,
            movedFrom: null,
            places: random.pick(['open', 'few', 'full'] as const),
            status: 'scheduled' as const,
            sequence: 0,
          },
        ],
        languages: random.some(localeCodes, 1 + random.below(2)),
        womenOnly: random.below(5) === 0,
        childcare: random.below(4) === 0,
        phones: [],
      },
      text: { ar: {}, ckb: {}, en: {} },
    }
  },
}
