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
    startsAt: '+4w sun 10:00',
    endsAt: '+4w sun 13:00',
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
