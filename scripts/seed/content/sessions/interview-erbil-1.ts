import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'interview-erbil-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-erbil' },
    kind: 'course',
    course: { to: 'course', slug: 'job-interview' },
    centre: { to: 'centre', slug: 'mrc-erbil' },
    room: '2',
    link: null,
    startsAt: '+3w wed 11:00',
    endsAt: '+3w wed 14:00',
    movedFrom: '+2w wed 11:00',
    languages: ['ckb', 'ar'],
    places: 'open',
    status: 'moved',
    womenOnly: false,
    childcare: false,
    phones: [],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
