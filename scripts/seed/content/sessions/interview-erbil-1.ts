import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'interview-erbil-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-erbil' },
    kind: 'course',
    course: { to: 'course', slug: 'job-interview' },
    centre: { to: 'centre', slug: 'mrc-erbil' },
    room: '2',
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+3w wed 11:00',
        endsAt: '+3w wed 14:00',
        movedFrom: '+2w wed 11:00',
        places: 'open',
        status: 'moved',
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
