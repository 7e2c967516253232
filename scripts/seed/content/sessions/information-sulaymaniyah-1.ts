import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'information-sulaymaniyah-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-sulaymaniyah' },
    kind: 'information',
    course: null,
    centre: { to: 'centre', slug: 'mrc-sulaymaniyah' },
    room: null,
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+1w wed 11:00',
        endsAt: '+1w wed 12:30',
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
