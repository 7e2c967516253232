import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'interview-sulaymaniyah-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-sulaymaniyah' },
    kind: 'course',
    course: { to: 'course', slug: 'job-interview' },
    centre: { to: 'centre', slug: 'mrc-sulaymaniyah' },
    room: '1',
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+2w thu 10:00',
        endsAt: '+2w thu 13:00',
        movedFrom: null,
        places: 'open',
        status: 'cancelled',
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
