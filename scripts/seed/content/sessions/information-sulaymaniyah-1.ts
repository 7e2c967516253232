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
    startsAt: '+1w wed 11:00',
    endsAt: '+1w wed 12:30',
    movedFrom: null,
    languages: ['ckb', 'ar'],
    places: 'open',
    status: 'scheduled',
    womenOnly: false,
    childcare: false,
    phones: [],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
