import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'cv-sulaymaniyah-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-sulaymaniyah' },
    kind: 'course',
    course: { to: 'course', slug: 'cv-writing' },
    centre: { to: 'centre', slug: 'mrc-sulaymaniyah' },
    room: '1',
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+2w mon 09:30',
        endsAt: '+2w mon 12:30',
        movedFrom: null,
        places: 'open',
        status: 'scheduled',
        sequence: 0,
      },
    ],
    languages: ['ckb'],
    womenOnly: true,
    childcare: true,
    phones: [],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
