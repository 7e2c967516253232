import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'abroad-baghdad-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-momd' },
    kind: 'course',
    course: { to: 'course', slug: 'first-steps-abroad' },
    centre: { to: 'centre', slug: 'mrc-baghdad-momd' },
    room: null,
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+3w wed 10:00',
        endsAt: '+3w wed 12:00',
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
