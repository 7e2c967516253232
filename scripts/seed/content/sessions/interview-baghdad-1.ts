import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'session'> = {
  type: 'session',
  slug: 'interview-baghdad-1',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    kind: 'course',
    course: { to: 'course', slug: 'job-interview' },
    centre: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    room: '3',
    link: null,
    dates: [
      {
        id: 'first',
        startsAt: '+2w sun 10:00',
        endsAt: '+2w sun 13:00',
        movedFrom: null,
        places: 'full',
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
