import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'rights-baghdad-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    kind: 'course',
    course: { to: 'course', slug: 'rights-at-work-in-iraq' },
    centre: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    room: '4',
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+2w tue 14:00',
        endsAt: '+2w tue 16:00',
        movedFrom: null,
        places: 'open',
        status: 'scheduled',
        sequence: 0,
      },
    ],
    languages: ['en', 'ar'],
    womenOnly: false,
    childcare: false,
    phones: [],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
