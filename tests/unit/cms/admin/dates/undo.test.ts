import { expect, it } from 'vitest'
import { undoOf } from '../../../../../cms/admin/dates/undo.ts'
import type { DateMark } from '../../../../../cms/schedule/types.ts'
import { aDeskDate } from '../../../../support/builders/desk-date.ts'

const [startsAt, endsAt] = ['2026-12-06T07:00:00.000Z', '2026-12-06T09:00:00.000Z']
const back: DateMark = { mark: 'moved', startsAt, endsAt }
const later: DateMark = { ...back, startsAt: endsAt }

it.each<[Parameters<typeof aDeskDate>[0], DateMark, DateMark | null]>([
  [{ places: 'few' }, { mark: 'full' }, { mark: 'few' }],
  [{}, { mark: 'cancelled' }, { mark: 'restored' }],
  [{ status: 'cancelled' }, { mark: 'restored' }, { mark: 'cancelled' }],
  [{ status: 'moved' }, { mark: 'restored' }, back],
  [{ status: 'moved' }, later, back],
  [{}, later, back],
  [{}, { mark: 'again' }, null],
])('of %o, %o is taken back by %o', (before, mark, expected) => {
  expect(undoOf(aDeskDate({ startsAt, endsAt, ...before }), mark)).toEqual(expected)
})
