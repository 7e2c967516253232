import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'cv-erbil-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-erbil' },
    kind: 'course',
    course: { to: 'course', slug: 'cv-writing' },
    centre: { to: 'centre', slug: 'mrc-erbil' },
    room: '2',
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+1w tue 10:00',
        endsAt: '+1w tue 13:00',
        movedFrom: null,
        places: 'few',
        status: 'scheduled',
        sequence: 0,
      },
    ],
    languages: ['ckb'],
    womenOnly: false,
    childcare: false,
    phones: [],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
