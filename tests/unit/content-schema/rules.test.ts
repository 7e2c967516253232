import { describe, expect, test } from 'vitest'
import { toProblems } from '#schema/problems'
import { alert } from '#schema/alert'
import { centre } from '#schema/centre'
import { figure } from '#schema/figure'
import { guide } from '#schema/guide'
import { holidays } from '#schema/holidays'
import { home } from '#schema/home'
import { navigation } from '#schema/navigation'
import { programme } from '#schema/programme'
import { session } from '#schema/session'
import { serviceHalves } from './halves.ts'

const where = { type: 'programme', id: '1', slug: 'p', locale: null } as const
const common = { slug: 'a', owner: null, freshness: null, demo: false }

describe('programme', () => {
  const facts = {
    ...serviceHalves().facts,
    ...{ organisation: null, chain: [], useInstead: null, startsOn: null, endsOn: null },
  }

  test('a closed one must say what to use instead', () => {
    const closed = { ...facts, status: 'closed' }
    const result = programme.facts.safeParse(closed)
    expect(result.error && toProblems(result.error, closed, where)).toMatchObject([
      { field: 'useInstead', code: 'useInstead' },
    ])
    const open = { ...closed, useInstead: { to: 'programme', id: '2' } }
    expect(programme.facts.safeParse(open).success).toBe(true)
  })

  test('cannot end before it starts', () => {
    const turned = { ...facts, status: 'open', startsOn: '2026-02-01', endsOn: '2026-01-01' }
    const result = programme.facts.safeParse(turned)
    expect(result.error && toProblems(result.error, turned, where)).toMatchObject([
      { field: 'endsOn', code: 'endsBeforeStart' },
    ])
  })
})

describe('centre', () => {
  const day = { id: 'd', date: '2026-12-06', opens: null, closes: null }
  const hours = { id: 'h', day: 'sun', opens: '08:00', closes: '14:00' }
  const facts = {
    ...{ slug: 'c', owner: null, freshness: null, demo: false, network: 'iraq' },
    ...{
      hostedBy: null,
      governorate: 'IQ-BG',
      position: null,
      phones: [],
      email: null,
      services: [],
    },
    hours: [hours],
    exceptions: [day],
  }

  test('may be closed for a day, or open at other hours', () => {
    const exceptions = [day, { ...day, id: 'e', opens: '10:00', closes: '12:00' }]
    expect(centre.facts.safeParse({ ...facts, exceptions }).success).toBe(true)
  })

  test.each([
    ['opens and never closes', 'exceptions', { ...day, opens: '10:00' }, 'closes', 'missing'],
    ['closes and never opened', 'exceptions', { ...day, closes: '10:00' }, 'opens', 'missing'],
    [
      'closes before it opens on one day',
      'exceptions',
      { ...day, opens: '12:00', closes: '10:00' },
      'closes',
      'endsBeforeStart',
    ],
    [
      'closes before it opens each week',
      'hours',
      { ...hours, closes: '07:00' },
      'closes',
      'endsBeforeStart',
    ],
  ])('is told when it %s', (_name, list, row, field, code) => {
    const changed = { ...facts, [list]: [row] }
    const result = centre.facts.safeParse(changed)
    expect(result.error && toProblems(result.error, changed, where)).toMatchObject([
      { field: `${list}.0.${field}`, code },
    ])
  })
})

describe('session', () => {
  const date = {
    id: 'a',
    startsAt: '2026-12-06T10:00:00+03:00',
    endsAt: '2026-12-06T12:00:00+03:00',
    movedFrom: null,
    places: 'open',
    status: 'scheduled',
    sequence: 0,
  }
  const facts = {
    slug: 'cv-1',
    owner: null,
    freshness: null,
    demo: true,
    kind: 'course',
    course: { to: 'course', id: '1' },
    centre: { to: 'centre', id: '1' },
    room: null,
    link: null,
    dates: [date],
    languages: ['ar'],
    womenOnly: false,
    childcare: false,
    phones: [],
  }

  test.each([
    ['a course session needs its course', { course: null }, 'course', 'missing'],
    ['it needs a centre or a link', { centre: null }, 'centre', 'venue'],
    ['it has a date', { dates: [] }, 'dates', 'tooFew'],
    [
      'a moved date says from when',
      { dates: [{ ...date, status: 'moved' }] },
      'dates.0.movedFrom',
      'missing',
    ],
    [
      'a date cannot end before it starts, also when the offsets differ',
      { dates: [{ ...date, endsAt: '2026-12-06T08:00:00+02:00' }] },
      'dates.0.endsAt',
      'endsBeforeStart',
    ],
    [
      'no two dates start at one moment, also when the offsets differ',
      { dates: [date, { ...date, id: 'b', startsAt: '2026-12-06T07:00:00Z' }] },
      'dates.1.startsAt',
      'repeated',
    ],
  ])('%s', (_name, change, field, code) => {
    const changed = { ...facts, ...change }
    const result = session.facts.safeParse(changed)
    expect(result.error && toProblems(result.error, changed, where)).toMatchObject([
      { field, code },
    ])
  })

  test.each([0, 1])('a date may take the place of a cancelled one, in any order', (cancelled) => {
    const dates = [date, { ...date, id: 'b' }].map((row, index) =>
      index === cancelled ? { ...row, status: 'cancelled' } : row,
    )
    expect(session.facts.safeParse({ ...facts, dates }).success).toBe(true)
  })

  test('needs no text of its own', () => {
    expect(session.facts.safeParse(facts).success).toBe(true)
    expect(session.text.parse({})).toEqual({})
  })
})

describe('guide', () => {
  const facts = { ...common, needs: ['papers'], audiences: [] }

  test('leads through one step at least', () => {
    const empty = { ...facts, steps: [] }
    const result = guide.facts.safeParse(empty)
    expect(result.error && toProblems(result.error, empty, where)).toEqual([
      { ...where, field: 'steps', code: 'tooFew', params: { min: 1 } },
    ])
    expect(guide.facts.safeParse({ ...facts, steps: [{ id: 'one', links: [] }] }).success).toBe(
      true,
    )
  })
})

describe('figure', () => {
  test.each([0, -3])('is more than %d', (value) => {
    const facts = { ...common, value, qualifier: 'about', group: 'reach' }
    const whole = { ...facts, asOf: '2020', sourceAddress: null }
    const result = figure.facts.safeParse(whole)
    expect(result.error && toProblems(result.error, whole, where)).toEqual([
      { ...where, field: 'value', code: 'tooSmall', params: { found: String(value) } },
    ])
  })
})

describe('globals', () => {
  const page = { to: 'page', id: '1' }
  const item = { id: 'a', section: null, page: null }
  const dates = { from: '2026-12-02', to: '2026-12-01' }

  test.each([
    ['a menu row that leads nowhere', navigation, { header: [item], footer: [] }],
    [
      'a menu row that leads to two places',
      navigation,
      { header: [{ ...item, section: 'term', page }], footer: [] },
    ],
  ] as const)('refuse %s', (_name, type, facts) => {
    const result = type.facts.safeParse(facts)
    expect(result.error && toProblems(result.error, facts, where)).toMatchObject([
      { field: 'header.0.section', code: 'oneDestination' },
    ])
  })

  test.each([
    [
      'an alert that ends before it starts',
      alert,
      { level: 'info', from: '2026-12-02', until: '2026-12-01', link: null },
      'until',
      'endsBeforeStart',
    ],
    [
      'a holiday that ends before it starts',
      holidays,
      { days: [{ id: 'a', region: 'iraq', ...dates }] },
      'days.0.to',
      'endsBeforeStart',
    ],
    ['a tile twice', home, { needs: ['work', 'work'], featured: [] }, 'needs', 'repeated'],
  ] as const)('refuse %s', (_name, type, facts, field, code) => {
    const result = type.facts.safeParse(facts)
    expect(result.error && toProblems(result.error, facts, where)).toMatchObject([{ field, code }])
  })
})
