import { describe, expect, it } from 'vitest'
import { calendarPath } from '../../../../site/lib/calendar-paths.ts'
import { datesIn, monthsIn, scopesOf } from '../../../../site/lib/calendar-scopes.ts'
import { scopeTitle } from '../../../../site/lib/calendar-names.ts'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { parsePath } from '../../../../site/lib/paths.ts'
import { sitePages } from '../../../../site/lib/site-pages.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aCourse } from '../../../support/builders/course.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'

const weekly = ['2026-11-29', '2026-12-06', '2027-01-03'].map((day) =>
  aSessionDate({ id: day, startsAt: `${day}T07:00:00.000Z`, endsAt: `${day}T10:00:00.000Z` }),
)
const over = aSessionDate({
  id: 'over',
  startsAt: '2026-11-01T07:00:00.000Z',
  endsAt: '2026-11-01T10:00:00.000Z',
})
const erbil = { to: 'centre', id: 'erbil' } as const
const ownEntries = (locale: 'ar' | 'en') => [
  aCentre({ id: 'erbil', locale, governorate: 'IQ-AR', title: 'MRC Erbil' }),
  aCentre({ id: 'basra', locale, governorate: 'IQ-BA' }),
  aCourse({ id: 'cv', locale, title: 'CV' }),
  aSession({
    id: 'weekly',
    locale,
    kind: 'course',
    course: { to: 'course', id: 'cv' },
    centre: erbil,
    languages: ['ckb'],
    dates: [over, ...weekly],
  }),
]
const webinar = aSession({ id: 'webinar', locale: 'en', languages: ['en'], womenOnly: true })
const past = aSession({ id: 'past', centre: { to: 'centre', id: 'basra' }, dates: [over] })
const catalogue = catalogueOf(
  [...ownEntries('ar'), ...ownEntries('en'), webinar, past],
  '2026-11-22',
)

describe('scopesOf', () => {
  it('names what holds a date to come, and the whole calendar in any case', () => {
    const paths = (locale: 'ar' | 'ckb' | 'en') =>
      scopesOf(catalogue, locale).map((scope) => calendarPath(locale, scope))
    expect(paths('en')).toEqual([
      '/en/calendar/',
      '/en/calendar/centre/erbil/',
      '/en/calendar/place/erbil/',
      '/en/calendar/course/cv/',
      '/en/calendar/language/ckb/',
      '/en/calendar/language/en/',
      '/en/calendar/for/women/',
    ])
    expect(paths('ar')).not.toContain('/ar/calendar/for/women/')
    expect(paths('ckb')).toEqual(['/ckb/calendar/'])
  })
})

describe('datesIn', () => {
  it('has each date to come by itself, the next first', () => {
    const dates = datesIn(catalogue, 'en', { by: 'course', slug: 'cv' })
    expect(dates.map(({ date }) => date.id)).toEqual(['2026-11-29', '2026-12-06', '2027-01-03'])
    expect(datesIn(catalogue, 'en', { by: 'women' }).map(({ session }) => session.id)).toEqual([
      'webinar',
    ])
    expect(datesIn(catalogue, 'en', { by: 'centre', slug: 'basra' })).toEqual([])
  })
})

describe('monthsIn', () => {
  it('has months with a date to come', () => {
    expect(monthsIn(catalogue, 'en', { by: 'all' })).toEqual(['2026-11', '2026-12', '2027-01'])
    expect(monthsIn(catalogue, 'en', { by: 'women' })).toEqual(['2026-12'])
  })
})

describe('scopeTitle', () => {
  it.each([
    [{ by: 'all' }, 'Calendar'],
    [{ by: 'centre', slug: 'erbil' }, 'Dates at MRC Erbil'],
    [{ by: 'place', governorate: 'IQ-AR' }, 'Dates in Erbil'],
    [{ by: 'course', slug: 'cv' }, 'Dates of “CV”'],
    [{ by: 'language', code: 'ckb' }, 'Dates held in Sorani Kurdish'],
    [{ by: 'women' }, 'Dates for women only'],
  ] as const)('says what %o is narrowed to', (scope, title) => {
    expect(scopeTitle(catalogue, 'en', scope)).toBe(title)
  })
})

describe('the sitemap', () => {
  const pages = sitePages(catalogue)
  const alternatesOf = (path: string) =>
    pages.find((page) => page.path === path)?.alternates.map((alternate) => alternate.path)

  it('has every calendar and month with the languages in which it holds a date', () => {
    expect(alternatesOf('/en/calendar/place/erbil/')).toEqual([
      '/ar/calendar/place/erbil/',
      '/en/calendar/place/erbil/',
    ])
    expect(alternatesOf('/en/calendar/for/women/month/2026-12/')).toEqual([
      '/en/calendar/for/women/month/2026-12/',
    ])
    expect(alternatesOf('/ar/calendar/for/women/')).toBeUndefined()
    expect(alternatesOf('/ckb/calendar/')).toHaveLength(3)
  })

  it('names only what can be read back', () => {
    expect(pages.filter(({ path }) => parsePath(path) === undefined)).toEqual([])
  })
})
