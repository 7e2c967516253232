import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'webinar-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    kind: 'webinar',
    course: null,
    centre: null,
    room: null,
    link: 'https://example.org/demo-webinar',
    dates: [
      {
        id: 'first',
        startsAt: '+2w wed 18:00',
        endsAt: '+2w wed 19:00',
        movedFrom: null,
        places: 'open',
        status: 'scheduled',
        sequence: 0,
      },
    ],
    languages: ['ar'],
    womenOnly: false,
    childcare: false,
    phones: [],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
