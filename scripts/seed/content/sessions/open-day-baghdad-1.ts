import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'open-day-baghdad-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-momd' },
    kind: 'openDay',
    course: null,
    centre: { to: 'centre', slug: 'mrc-baghdad-momd' },
    room: null,
    link: null,
    startsAt: '+5w wed 10:00',
    endsAt: '+5w wed 14:00',
    movedFrom: null,
    languages: ['ar'],
    places: 'open',
    status: 'scheduled',
    womenOnly: false,
    childcare: false,
    phones: [],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
