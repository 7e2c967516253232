import { describe, expect, test } from 'vitest'
import { toProblems } from '#schema/problems'
import { programme } from '#schema/programme'
import { session } from '#schema/session'
import { serviceHalves } from './halves.ts'

const where = { type: 'programme', id: '1', slug: 'p', locale: null } as const

describe('programme', () => {
  const facts = { ...serviceHalves().facts, useInstead: null, startsOn: null, endsOn: null }

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
