import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'rights-erbil-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-erbil' },
    kind: 'course',
    course: { to: 'course', slug: 'rights-at-work-in-iraq' },
    centre: { to: 'centre', slug: 'mrc-erbil' },
    room: '2',
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+4w tue 14:00',
        endsAt: '+4w tue 16:00',
        movedFrom: null,
        places: 'open',
        status: 'scheduled',
        sequence: 0,
      },
    ],
    languages: ['en'],
    womenOnly: false,
    childcare: false,
    phones: [],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
