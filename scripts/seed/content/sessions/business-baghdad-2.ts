import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'business-baghdad-2',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    kind: 'course',
    course: { to: 'course', slug: 'business-innovation' },
    centre: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    room: '5',
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+5w mon 09:00',
        endsAt: '+5w mon 14:00',
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
