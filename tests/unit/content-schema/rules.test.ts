import { describe, expect, test } from 'vitest'
import { toProblems } from '#schema/problems'
import { centre } from '#schema/centre'
import { programme } from '#schema/programme'
import { session } from '#schema/session'
import { serviceHalves } from './halves.ts'

const where = { type: 'programme', id: '1', slug: 'p', locale: null } as const

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
    startsAt: '2026-12-06T10:00:00+03:00',
    endsAt: '2026-12-06T12:00:00+03:00',
    movedFrom: null,
    languages: ['ar'],
    places: 'open',
    status: 'scheduled',
    womenOnly: false,
    childcare: false,
    phones: [],
  }

  test.each([
    ['a course session needs its course', { course: null }, 'course', 'missing'],
    ['it needs a centre or a link', { centre: null }, 'centre', 'venue'],
    ['a moved one says from when', { status: 'moved' }, 'movedFrom', 'missing'],
    [
      'it cannot end before it starts, also when the offsets differ',
      { endsAt: '2026-12-06T08:00:00+02:00' },
      'endsAt',
      'endsBeforeStart',
    ],
  ])('%s', (_name, change, field, code) => {
    const changed = { ...facts, ...change }
    const result = session.facts.safeParse(changed)
    expect(result.error && toProblems(result.error, changed, where)).toMatchObject([
      { field, code },
    ])
  })

  test('needs no text of its own', () => {
    expect(session.facts.safeParse(facts).success).toBe(true)
    expect(session.text.parse({})).toEqual({})
  })
})
