import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#schema/limits'
import { markDate, type DateRow } from '../../../../cms/schedule/mark-date.ts'
import type { DateMark } from '../../../../cms/schedule/types.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const start = '2026-12-06T07:00:00.000Z'
const other = '2026-12-13T07:00:00.000Z'

const aRow = (own: Partial<DateRow> = {}): DateRow => ({
  id: 'a',
  startsAt: start,
  endsAt: '2026-12-06T10:00:00.000Z',
  movedFrom: null,
  places: 'open',
  status: 'scheduled',
  ...own,
})

const movedRow = (own: Partial<DateRow> = {}) =>
  aRow({
    startsAt: '2026-12-07T07:00:00.000Z',
    endsAt: '2026-12-07T09:00:00.000Z',
    movedFrom: start,
    status: 'moved',
    ...own,
  })

const tap = (
  mark: DateMark,
  { row = aRow(), announced = row.startsAt }: { row?: DateRow; announced?: string | null } = {},
) =>
  markDate({
    rows: [row, aRow({ id: 'b', startsAt: other, endsAt: '2026-12-13T10:00:00.000Z' })],
    id: 'a',
    mark,
    announced,
    now,
  })

describe('markDate', () => {
  it.each<{ mark: DateMark; row?: DateRow; becomes: Partial<DateRow> }>([
    { mark: { mark: 'few' }, becomes: { places: 'few', status: 'scheduled' } },
    { mark: { mark: 'full' }, row: movedRow(), becomes: { places: 'full', status: 'moved' } },
    { mark: { mark: 'open' }, row: aRow({ places: 'full' }), becomes: { places: 'open' } },
    { mark: { mark: 'cancelled' }, becomes: { status: 'cancelled' } },
    {
      mark: { mark: 'cancelled' },
      row: movedRow(),
      becomes: { status: 'cancelled', movedFrom: start },
    },
    {
      mark: { mark: 'restored' },
      row: aRow({ status: 'cancelled', places: 'few' }),
      becomes: { status: 'scheduled', places: 'few' },
    },
    {
      mark: { mark: 'restored' },
      row: movedRow({ status: 'cancelled' }),
      becomes: { status: 'moved', movedFrom: start },
    },
    {
      mark: { mark: 'restored' },
      row: movedRow(),
      becomes: {
        status: 'scheduled',
        movedFrom: null,
        startsAt: start,
        endsAt: '2026-12-06T09:00:00.000Z',
      },
    },
    { mark: { mark: 'restored' }, becomes: { status: 'scheduled', startsAt: start } },
  ])('makes $becomes of $row by $mark.mark', ({ mark, row, becomes }) => {
    expect(tap(mark, { row: row ?? aRow() })).toMatchObject({ row: becomes, isNew: false })
  })

  const to = (startsAt: string, endsAt: string): DateMark => ({ mark: 'moved', startsAt, endsAt })
  const nextDay = to('2026-12-07T10:00', '2026-12-07T12:00')

  it.each<{
    what: string
    mark: DateMark
    row: DateRow
    announced: string | null
    becomes: object
  }>([
    {
      what: 'says what readers knew',
      ...{ mark: nextDay, row: aRow(), announced: start },
      becomes: { status: 'moved', movedFrom: start, endsAt: '2026-12-07T09:00:00.000Z' },
    },
    {
      what: 'says what readers know by now of a date that moves again',
      ...{ mark: to('2026-12-08T10:00', '2026-12-08T12:00'), row: movedRow() },
      announced: '2026-12-07T07:00:00.000Z',
      becomes: { status: 'moved', movedFrom: '2026-12-07T07:00:00.000Z' },
    },
    {
      what: 'says nothing where readers knew of none',
      ...{ mark: nextDay, row: aRow(), announced: null },
      becomes: { status: 'scheduled', movedFrom: null },
    },
    {
      what: 'is no move back to the first time',
      ...{ mark: to('2026-12-06T10:00', '2026-12-06T11:00'), row: movedRow() },
      announced: '2026-12-07T07:00:00.000Z',
      becomes: { status: 'scheduled', movedFrom: null, startsAt: start },
    },
    {
      what: 'is no move where only the end changes',
      ...{ mark: to('2026-12-06T10:00', '2026-12-06T11:00'), row: aRow(), announced: start },
      becomes: { status: 'scheduled', movedFrom: null, endsAt: '2026-12-06T08:00:00.000Z' },
    },
    {
      what: 'lets a cancelled date take place at another time',
      ...{ mark: nextDay, row: aRow({ status: 'cancelled' }), announced: start },
      becomes: { status: 'moved', movedFrom: start },
    },
  ])('a move $what', ({ mark, row, announced, becomes }) => {
    expect(tap(mark, { row, announced })).toMatchObject({ row: becomes })
  })

  const over = aRow({ startsAt: '2026-11-15T07:00:00.000Z', endsAt: '2026-11-15T10:00:00.000Z' })

  it.each<{ mark: DateMark; row?: DateRow; code: string }>([
    { mark: { mark: 'full' }, row: over, code: 'over' },
    { mark: { mark: 'cancelled' }, row: over, code: 'over' },
    { mark: { mark: 'full' }, row: aRow({ id: 'c' }), code: 'unknown' },
    { mark: { mark: 'few' }, row: aRow({ status: 'cancelled' }), code: 'isCancelled' },
    { mark: to('', '2026-12-07T12:00'), code: 'startMissing' },
    { mark: to('2026-12-07T12:00', 'x'), code: 'endMissing' },
    { mark: to('2026-12-07T12:00', '2026-12-07T12:00'), code: 'endsBeforeStart' },
    { mark: to('2026-12-07T12:00', '2026-12-08T12:00'), code: 'tooLong' },
    { mark: to('2026-11-21T10:00', '2026-11-21T12:00'), code: 'toThePast' },
    { mark: to('2029-11-21T10:00', '2029-11-21T12:00'), code: 'tooFar' },
    { mark: to(other, '2026-12-13T12:00'), code: 'repeated' },
    {
      mark: { mark: 'restored' },
      row: movedRow({ movedFrom: '2026-11-20T07:00:00.000Z' }),
      code: 'toThePast',
    },
    { mark: { mark: 'restored' }, row: movedRow({ movedFrom: other }), code: 'repeated' },
  ])('refuses $mark.mark of $row as $code', ({ mark, row, code }) => {
    expect(tap(mark, { row: row ?? aRow() })).toMatchObject({ refusal: { code } })
  })

  it('adds a date a week after the last one, with places, whatever became of that', () => {
    const full = aRow({ id: 'z', startsAt: '2026-12-27T07:00:00.000Z', places: 'full' })
    const row = { ...full, endsAt: '2026-12-27T08:30:00.000Z', status: 'cancelled' as const }
    expect(
      markDate({ rows: [row, aRow()], id: 'z', mark: { mark: 'again' }, announced: null, now }),
    ).toEqual({
      isNew: true,
      row: {
        startsAt: '2027-01-03T07:00:00.000Z',
        endsAt: '2027-01-03T08:30:00.000Z',
        ...{ movedFrom: null, places: 'open', status: 'scheduled' },
      },
    })
  })

  it('adds the next such weekday where the last date is long over', () => {
    const rows = [{ ...over, startsAt: '2026-10-04T07:00:00.000Z' }]
    expect(
      markDate({ rows, id: 'a', mark: { mark: 'again' }, announced: null, now }),
    ).toMatchObject({
      row: { startsAt: '2026-11-22T07:00:00.000Z' },
    })
  })

  it('adds nothing for a tap that comes twice', () => {
    const last = aRow({ id: 'z', startsAt: '2027-01-03T07:00:00.000Z' })
    const rows = [aRow(), last]
    expect(markDate({ rows, id: 'a', mark: { mark: 'again' }, announced: null, now })).toEqual({
      isNew: false,
      row: last,
    })
  })

  it('adds no date beyond what a session holds', () => {
    const rows = Array.from({ length: limits.dates }, (_row, index) => aRow({ id: `${index}` }))
    expect(markDate({ rows, id: '0', mark: { mark: 'again' }, announced: null, now })).toEqual({
      refusal: { code: 'noRoom', params: { max: limits.dates } },
    })
  })

  it('takes every cancellation back to what was there', () => {
    const rows = fc.constantFrom(
      aRow(),
      movedRow(),
      aRow({ places: 'few' }),
      movedRow({ places: 'full' }),
    )
    fc.assert(
      fc.property(rows, (row) => {
        const cancelled = tap({ mark: 'cancelled' }, { row }) as { row: DateRow }
        expect(tap({ mark: 'restored' }, { row: cancelled.row })).toEqual({ row, isNew: false })
      }),
    )
  })
})
