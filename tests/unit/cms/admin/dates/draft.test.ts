import { describe, expect, it } from 'vitest'
import { emptyDraft, nextDraft, postOf, withStart } from '../../../../../cms/admin/dates/draft.ts'

const empty = emptyDraft({ centre: '8', languages: ['ckb'] })
const filled = { ...empty, course: '3', day: '2026-12-06', start: '10:00', end: '12:00' }

describe('withStart', () => {
  it.each([
    ['follows with two hours', '', '', '10:00', '12:00'],
    ['goes on following', '10:00', '12:00', '09:30', '11:30'],
    ['stays where it was set apart', '10:00', '13:00', '09:30', '13:00'],
    ['stays within the day', '', '', '23:00', '23:59'],
    ['stays while the start is empty', '10:00', '12:00', '', '12:00'],
  ])('the end %s', (_name, start, end, typed, expected) => {
    expect(withStart({ ...empty, start, end }, typed)).toMatchObject({
      start: typed,
      end: expected,
    })
  })

  it('forgets changes to dates that the rule no longer gives', () => {
    const changed = { ...filled, exceptions: ['2026-12-13T07:00:00.000Z'] }
    expect(withStart(changed, '11:00').exceptions).toEqual([])
  })
})

describe('postOf', () => {
  it.each(['day', 'start', 'end'] as const)('is nothing without %s', (field) => {
    expect(postOf({ ...filled, [field]: '' })).toBeNull()
  })

  it('sends moments of Baghdad’s clocks', () => {
    expect(postOf(filled)).toMatchObject({
      startsAt: '2026-12-06T07:00:00.000Z',
      endsAt: '2026-12-06T09:00:00.000Z',
      course: '3',
      centre: '8',
      recurrence: null,
      room: null,
      link: null,
    })
  })

  it('sends no course with another kind', () => {
    expect(postOf({ ...filled, kind: 'openDay' })?.course).toBeNull()
  })

  it('sends the other times that are complete', () => {
    const from = '2026-12-13T07:00:00.000Z'
    const move = { from, day: '2026-12-14', start: '14:00', end: '16:00' }
    const post = postOf({ ...filled, moves: [move, { ...move, from: 'later', start: '' }] })
    expect(post?.moves).toEqual([
      { from, startsAt: '2026-12-14T11:00:00.000Z', endsAt: '2026-12-14T13:00:00.000Z' },
    ])
  })
})

describe('nextDraft', () => {
  it('keeps what the next date is likely to share, and no time', () => {
    expect(nextDraft({ ...filled, places: 'few', room: '3' })).toEqual({
      ...empty,
      course: '3',
    })
  })
})
