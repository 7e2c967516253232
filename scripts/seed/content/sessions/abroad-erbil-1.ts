import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'abroad-erbil-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-erbil' },
    kind: 'course',
    course: { to: 'course', slug: 'first-steps-abroad' },
    centre: { to: 'centre', slug: 'mrc-erbil' },
    room: '2',
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+4w thu 10:00',
        endsAt: '+4w thu 12:00',
        movedFrom: null,
        places: 'open',
        status: 'scheduled',
        sequence: 0,
      },
    ],
    languages: ['ckb', 'ar'],
    womenOnly: false,
    childcare: false,
    phones: [],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
