import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { paperProps } from '../../../../site/views/paper-props.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aCourse } from '../../../support/builders/course.ts'
import { aPhone } from '../../../support/builders/phone.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'

const centre = aCentre({ id: 'erbil', phones: [aPhone()] })
const erbil = { to: 'centre', id: 'erbil' } as const
const course = aCourse({ id: 'cv', title: 'Writing a CV', audiences: ['returnees', 'youth'] })
const catalogue = catalogueOf([centre, course], '2026-11-22')
const weekly = (count: number) =>
  Array.from({ length: count }, (_, week) => {
    const start = Date.parse('2026-12-06T07:00:00Z') + week * 7 * 86_400_000
    return aSessionDate({
      id: `week-${week}`,
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 3 * 3_600_000).toISOString(),
    })
  })
const of = (own: Parameters<typeof aSession>[0], paper: 'poster' | 'card' = 'poster') =>
  paperProps(aSession({ slug: 'cv-erbil', centre: erbil, ...own }), catalogue, paper)

describe('a session on paper', () => {
  it.each([
    [1, 'card', 0, false],
    [4, 'card', 3, false],
    [5, 'card', 3, true],
    [9, 'poster', 8, false],
    [60, 'poster', 8, true],
  ] as const)('of %i dates on a %s names %i after the next', (count, paper, later, hasMore) => {
    const shown = of({ dates: weekly(count) }, paper)
    expect(shown.next.date.id).toBe('week-0')
    expect(shown.later).toHaveLength(later)
    expect(shown.hasMore).toBe(hasMore)
  })

  it('begins with the next date that takes place', () => {
    const [first, ...rest] = weekly(3)
    const cancelled = aSessionDate({ ...first, status: 'cancelled' })
    const shown = of({ dates: [cancelled, ...rest] })
    expect(shown.next.date.id).toBe('week-1')
    expect(shown.later.map(({ date }) => date.id)).toEqual(['week-2'])
  })

  it('is for whom the course is for, or for women only, or for everyone', () => {
    const cv = { kind: 'course', course: { to: 'course', id: 'cv' } } as const
    expect(of(cv).forWhom).toEqual(['Returnees', 'Young people'])
    expect(of({ ...cv, womenOnly: true }).forWhom).toEqual(['For women only'])
    expect(of({}).forWhom).toEqual(['For everyone'])
    expect([of(cv).kind, of({}).kind]).toEqual(['Course', null])
  })

  it('says to call where the course’s last check is long overdue', () => {
    const old = aCourse({
      id: 'cv',
      audiences: ['returnees'],
      freshness: { checkedOn: '2026-01-01', checkedBy: null, nextCheckDue: '2026-06-01' },
    })
    const cv = { kind: 'course', course: { to: 'course', id: 'cv' } } as const
    const shown = (own: Parameters<typeof aSession>[0]) =>
      paperProps(aSession({ ...cv, ...own }), catalogueOf([old], '2026-11-22'), 'card').forWhom
    expect(shown({})).toEqual(['Call to ask who can come'])
    expect(shown({ womenOnly: true })).toEqual(['For women only'])
  })

  it('shows no number of what is invented', () => {
    expect(of({}).phones).toHaveLength(1)
    expect(of({ demo: true }).phones).toEqual([])
  })

  it('has an address of its own in each language, is not found by our search, and leads to the session', () => {
    const { page, target } = of({}, 'card')
    expect(page.path).toBe('/en/calendar/card/cv-erbil/')
    expect(page.searchType).toBeNull()
    expect(target).toBe('/en/calendar/cv-erbil/')
  })

  it('is in smaller letters where more is to be said', () => {
    const far = aCentre({ id: 'erbil', address: 'a'.repeat(240), landmark: 'b'.repeat(240) })
    const some = aCentre({ id: 'erbil', address: 'a'.repeat(120), landmark: 'b'.repeat(80) })
    const letters = (place: typeof far, dates: number, paper: 'poster' | 'card') =>
      paperProps(
        aSession({ centre: erbil, dates: weekly(dates) }),
        catalogueOf([place], '2026-11-22'),
        paper,
      ).letters
    expect([letters(centre, 1, 'card'), letters(centre, 9, 'poster')]).toEqual(['large', 'large'])
    expect([letters(some, 2, 'card'), letters(far, 6, 'poster')]).toEqual(['dense', 'dense'])
    expect([
      letters(far, 4, 'card'),
      letters({ ...far, title: 'c'.repeat(120) }, 9, 'poster'),
    ]).toEqual(['tight', 'tight'])
  })
})
