import { describe, expect, it } from 'vitest'
import { mergeAccepted } from '../../../../cms/exchange/merge-accepted.ts'
import { propose } from '../../../../cms/exchange/propose.ts'
import type {
  Accepted,
  Answers,
  FileReading,
  Known,
  SaidDate,
} from '../../../../cms/exchange/types.ts'
import { aKnownDate, aKnownSession, known } from '../../../support/builders/known-session.ts'

const now = new Date('2026-11-22T08:00:00Z')

/** A date of a file: that of `aKnownSession` unless told otherwise. */
function said(own: Partial<SaidDate> = {}): SaidDate {
  const { startsAt, endsAt } = aKnownDate()
  return {
    ...{ at: { row: 2 }, id: { session: '12', date: 'first' }, slug: null, group: null, ref: null },
    ...{ facts: {}, hint: null },
    ...own,
    date: { startsAt, endsAt, ...own.date },
  }
}

function proposed(
  dates: SaidDate[],
  {
    all = known(aKnownSession()),
    ownCentre = null,
    answers = { course: {}, centre: {} },
    problems = [],
  }: {
    all?: Known
    ownCentre?: string | null
    answers?: Answers
    problems?: Extract<FileReading, { ok: true }>['problems']
  } = {},
) {
  const reading = { ok: true, dates, problems, past: 0 } as const
  return propose({ reading, known: all, ownCentre, answers, language: 'ar', now })
}

describe('a proposal', () => {
  it.each([
    [{ places: 'full' }, [{ field: 'places', before: 'open', after: 'full' }]],
    [{ status: 'cancelled' }, [{ field: 'status', before: 'scheduled', after: 'cancelled' }]],
    [{ startsAt: '2026-12-06T07:00:30.000Z' }, []],
  ] as const)('shows a changed date field by field: %o', (date, changes) => {
    const { sessions, problems } = proposed([said({ date })])
    expect(problems).toEqual([])
    expect(sessions).toMatchObject([{ id: '12', changes: [], dates: [{ id: 'first', changes }] }])
  })

  it('tells readers of a move where they knew the earlier start', () => {
    const date = { startsAt: '2026-12-07T07:00:00.000Z', endsAt: '2026-12-07T10:00:00.000Z' }
    const move = { status: 'moved', movedFrom: '2026-12-06T07:00:00.000Z' }
    expect(proposed([said({ date })]).sessions).toMatchObject([{ dates: [{ date: move }] }])
    const all = known(aKnownSession({ isPublic: false }))
    const kept = { status: 'scheduled', movedFrom: null }
    expect(proposed([said({ date })], { all }).sessions).toMatchObject([
      { dates: [{ date: kept }] },
    ])
  })

  it('shows what all dates of a session share once, and only where its rows agree', () => {
    const dates = [aKnownDate(), aKnownDate({ id: 'second', startsAt: '2026-12-13T07:00:00.000Z' })]
    const all = known(aKnownSession({ dates }))
    const rows = (first: string, second: string) => [
      said({ facts: { room: first } }),
      said({
        ...{ at: { row: 3 }, id: { session: '12', date: 'second' }, facts: { room: second } },
        date: { startsAt: '2026-12-13T07:00:00.000Z' },
      }),
    ]
    expect(proposed(rows('٢', '٢'), { all }).sessions).toMatchObject([
      { changes: [{ field: 'room', before: null, after: '٢' }] },
    ])
    const { sessions, problems } = proposed(rows('٢', '٣'), { all })
    expect(sessions).toMatchObject([{ changes: [] }])
    expect(problems).toMatchObject([
      { at: { row: 2 }, code: 'differs', found: 'room' },
      { at: { row: 3 }, code: 'differs', found: 'room' },
    ])
  })

  it('offers to cancel what an export had and the file has no longer, and is over not yet', () => {
    const later = { startsAt: '2026-12-13T07:00:00.000Z', endsAt: '2026-12-13T10:00:00.000Z' }
    const over = { startsAt: '2026-11-01T07:00:00.000Z', endsAt: '2026-11-01T10:00:00.000Z' }
    const dates = [
      aKnownDate(),
      aKnownDate({ id: 'later', ...later }),
      aKnownDate({ id: 'over', ...over }),
      aKnownDate({ id: 'unreadable', startsAt: '2026-12-20T07:00:00.000Z' }),
    ]
    const other = aKnownSession({ id: '13', slug: 'other', facts: { centre: '2' } })
    const { sessions } = proposed([said()], {
      all: known(aKnownSession({ dates }), other),
      problems: [{ at: { row: 9 }, code: 'day', date: 'unreadable' }],
    })
    expect(sessions.map(({ id }) => id)).toEqual(['12'])
    expect(sessions[0]?.dates.map(({ id, state }) => [id, state])).toEqual([
      ['first', 'unchanged'],
      ['later', 'missing'],
    ])
  })

  it.each([
    ['its title in any language', 'نووسینی سیڤی', 'ناوەندی هەولێر', '5', '1'],
    ['its address', 'interview', 'BAGHDAD', '6', '2'],
    ['a title among other words', 'CV writing', 'Erbil MRC, Gulan Street', '5', '1'],
  ])('knows course and centre by %s', (_name, title, place, course, centre) => {
    const { sessions, unmatched } = proposed(
      [said({ id: null, ref: 'a', group: 'a', hint: { title, place } })],
      { all: known() },
    )
    expect(unmatched).toEqual([])
    expect(sessions).toMatchObject([{ id: null, facts: { kind: 'course', course, centre } }])
  })

  it('asks for names that nothing here has, and takes the answers', () => {
    const date = said({
      id: null,
      ref: 'a',
      group: 'a',
      hint: { title: 'Baking', place: 'Kitchen' },
    })
    expect(proposed([date, { ...date, ref: 'b', group: 'b' }])).toMatchObject({
      sessions: [],
      unmatched: [
        { field: 'course', text: 'Baking', dates: 2 },
        { field: 'centre', text: 'Kitchen', dates: 2 },
      ],
    })
    const answers = { course: { Baking: 'openDay' }, centre: { Kitchen: '2' } }
    expect(proposed([date], { answers })).toMatchObject({
      sessions: [{ facts: { kind: 'openDay', course: null, centre: '2' } }],
      unmatched: [],
    })
  })

  it('keeps a trainer to the own centre', () => {
    const fresh = (centre?: string) =>
      said({ id: null, facts: { course: 'cv-writing', ...(centre ? { centre } : {}) } })
    const none = { all: known(), ownCentre: '1' }
    expect(proposed([fresh()], none).sessions).toMatchObject([{ facts: { centre: '1' } }])
    expect(proposed([fresh('baghdad')], none)).toMatchObject({
      sessions: [],
      problems: [{ code: 'otherCentre' }],
    })
    const moved = proposed([said({ facts: { centre: 'baghdad' } })], { ownCentre: '1' })
    expect(moved.problems).toMatchObject([{ code: 'otherCentre' }])
  })

  it('makes one session of rows that say the same, and gives their dates the same ids each time', () => {
    const facts = { course: 'cv-writing', centre: 'erbil' }
    const rows = ['06', '13'].map((day, index) =>
      said({
        ...{ at: { row: index + 2 }, id: null, facts },
        date: { startsAt: `2026-12-${day}T07:00:00Z`, endsAt: `2026-12-${day}T09:00:00Z` },
      }),
    )
    const first = proposed(rows, { all: known() })
    expect(first.sessions).toMatchObject([
      { id: null, dates: [{ state: 'new' }, { state: 'new' }] },
    ])
    expect(proposed(rows, { all: known() })).toEqual(first)
  })

  it('adds a date to the session whose address stands in its row', () => {
    const row = said({
      ...{ id: null, slug: 'cv-writing-erbil-2026-12-06' },
      date: { startsAt: '2026-12-20T07:00:00Z', endsAt: '2026-12-20T10:00:00Z' },
    })
    const { sessions } = proposed([said(), { ...row, at: { row: 3 } }])
    expect(sessions).toMatchObject([
      { id: '12', dates: [{ state: 'unchanged' }, { state: 'new' }] },
    ])
  })

  it.each([
    ['an ID that is there twice', said(), 'twice'],
    [
      'a second date at the same time',
      said({ id: null, slug: 'cv-writing-erbil-2026-12-06' }),
      'repeated',
    ],
  ])('says where there is %s', (_name, second, code) => {
    const { problems } = proposed([said(), { ...second, at: { row: 3 } }])
    expect(problems).toEqual([{ at: { row: 3 }, code }])
  })
})

describe('what was agreed to', () => {
  const current = aKnownSession()
  const agreed = (own: Partial<Accepted> = {}): Accepted => {
    const { id, slug, updatedAt, facts } = current
    const date = aKnownDate({ places: 'full' })
    return { ...{ key: id, id, slug, updatedAt, facts }, withFacts: false, dates: [date], ...own }
  }

  it('is written over what was seen, and nothing else', () => {
    expect(mergeAccepted(agreed(), current)).toMatchObject({
      outcomes: [{ id: 'first', outcome: 'changed' }],
      write: { facts: null },
    })
    const later = { ...current, updatedAt: '2026-11-22T09:00:00.000Z' }
    expect(mergeAccepted(agreed(), later)).toEqual({
      outcomes: [{ id: 'first', outcome: 'stale' }],
      write: null,
    })
  })

  it('is left alone where it is so already, whoever saved since', () => {
    const dates = [aKnownDate({ places: 'full' })]
    const there = { ...current, updatedAt: '2026-11-22T09:00:00.000Z', dates }
    expect(mergeAccepted(agreed(), there)).toEqual({
      outcomes: [{ id: 'first', outcome: 'already' }],
      write: null,
    })
  })

  it('makes no session of one that is gone', () => {
    expect(mergeAccepted(agreed(), null)).toMatchObject({
      outcomes: [{ outcome: 'gone' }],
      write: null,
    })
  })
})
