import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'cv-baghdad-2',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-momd' },
    kind: 'course',
    course: { to: 'course', slug: 'cv-writing' },
    centre: { to: 'centre', slug: 'mrc-baghdad-momd' },
    room: null,
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+4w sun 10:00',
        endsAt: '+4w sun 13:00',
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
