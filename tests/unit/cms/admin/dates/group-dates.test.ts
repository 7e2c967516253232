import { describe, expect, it } from 'vitest'
import { groupDates, isLast, withAnswer } from '../../../../../cms/admin/dates/group-dates.ts'
import type { DeskDate } from '../../../../../cms/schedule/types.ts'
import { aDeskDate } from '../../../../support/builders/desk-date.ts'

// 01:30 on 22 November in Baghdad.
const now = '2026-11-21T22:30:00.000Z'
const on = (date: string, startsAt: string, session = 's'): DeskDate =>
  aDeskDate({ date, session, startsAt, endsAt: startsAt })
const ids = (dates: readonly DeskDate[]) => dates.map(({ date }) => date)

describe('groupDates', () => {
  it('goes by Baghdad’s days: today, seven days, later, and what is over last', () => {
    const dates = [
      on('next-week', '2026-11-29T07:00:00Z'),
      on('saturday', '2026-11-28T20:59:00Z'),
      on('older', '2026-11-10T07:00:00Z'),
      on('yesterday', '2026-11-21T20:59:00Z'),
      on('midnight', '2026-11-21T21:00:00Z'),
      on('tonight', '2026-11-22T20:59:00Z'),
    ]
    expect(groupDates(dates, now).map(({ part, dates: found }) => [part, ids(found)])).toEqual([
      ['today', ['midnight', 'tonight']],
      ['week', ['saturday']],
      ['later', ['next-week']],
      ['over', ['yesterday', 'older']],
    ])
  })

  it('leaves empty parts out', () => {
    expect(groupDates([], now)).toEqual([])
  })
})

describe('isLast', () => {
  const first = on('first', '2026-12-06T07:00:00Z')
  const last = on('last', '2026-12-13T07:00:00Z')
  const other = on('other', '2026-12-20T07:00:00Z', 'another')
  it.each([
    [first, false],
    [last, true],
    [other, true],
  ])('knows the last date of a session', (date, expected) => {
    expect(isLast(date, [last, other, first])).toBe(expected)
  })
})

describe('withAnswer', () => {
  it('puts what was answered of a session in the place of what was known of it', () => {
    const known = [on('a', now), on('b', now), on('c', now, 'another')]
    expect(ids(withAnswer(known, [on('b', now), on('new', now)]))).toEqual(['c', 'b', 'new'])
  })
})
