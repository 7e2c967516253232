import type { Known, KnownDate, KnownSession, Named } from '../../../cms/exchange/types.ts'

/** Sunday 6 December 2026, 10:00 to 13:00 in Baghdad, as it is in the database. */
export function aKnownDate(own: Partial<KnownDate> = {}): KnownDate {
  return {
    id: 'first',
    startsAt: '2026-12-06T07:00:00.000Z',
    endsAt: '2026-12-06T10:00:00.000Z',
    movedFrom: null,
    places: 'open',
    status: 'scheduled',
    sequence: 0,
    ...own,
  }
}

/** A CV course in Erbil, as it is in the database. */
export function aKnownSession({
  facts,
  ...own
}: Partial<Omit<KnownSession, 'facts'>> & {
  facts?: Partial<KnownSession['facts']>
} = {}): KnownSession {
  return {
    id: '12',
    slug: 'cv-writing-erbil-2026-12-06',
    updatedAt: '2026-11-20T09:00:00.000Z',
    isPublic: true,
    dates: [aKnownDate()],
    ...own,
    facts: {
      kind: 'course',
      course: '5',
      centre: '1',
      room: null,
      link: null,
      languages: ['ar'],
      womenOnly: false,
      childcare: false,
      ...facts,
    },
  }
}

/** Two courses that can be told apart. */
export const someCourses: readonly Named[] = [
  {
    id: '5',
    slug: 'cv-writing',
    titles: { en: 'CV Writing', ar: 'كتابة السيرة الذاتية', ckb: 'نووسینی سیڤی' },
  },
  { id: '6', slug: 'interview', titles: { en: 'Job Interview', ar: 'مقابلة العمل' } },
]

/** Two centres. */
export const someCentres: readonly Named[] = [
  { id: '1', slug: 'erbil', titles: { en: 'Erbil MRC', ar: 'مركز أربيل', ckb: 'ناوەندی هەولێر' } },
  { id: '2', slug: 'baghdad', titles: { en: 'Baghdad MRC', ar: 'مركز بغداد' } },
]

/** What is in the database, with courses and centres to choose from. */
export const known = (...sessions: KnownSession[]): Known => ({
  sessions,
  courses: someCourses,
  centres: someCentres,
})
