import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'cv-baghdad-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    kind: 'course',
    course: { to: 'course', slug: 'cv-writing' },
    centre: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    room: '3',
    link: null,
    startsAt: '+1w sun 10:00',
    endsAt: '+1w sun 13:00',
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
