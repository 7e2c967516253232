import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  currentPublications,
  nextMoment,
  pendingPublications,
  type Dated,
} from '../../../../cms/publish/current-publications.ts'

const hour = 3_600_000
const start = Date.parse('2026-11-01T08:00:00.000Z')
const at = (hours: number) => new Date(start + hours * hour)

type Row = Dated & { textPublishedAt: string | null }

/** A row that is written after so many hours and counts so many hours later. */
function row({
  id,
  written = 0,
  waits = 0,
  ...own
}: { id: number; written?: number; waits?: number } & Partial<Omit<Row, 'id'>>): Row {
  const effectiveAt = at(written + waits).toISOString()
  return {
    ...{ type: 'service', entry: '1', locale: 'ar', action: 'publish', cancels: null },
    ...{ effectiveAt, createdAt: at(written).toISOString(), textPublishedAt: effectiveAt },
    ...own,
    id: String(id),
  }
}

const record = fc
  .array(
    fc.record({
      locale: fc.constantFrom('ar' as const, 'en' as const),
      action: fc.constantFrom('publish' as const, 'withdraw' as const),
      waits: fc.nat(40),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((own, index) => row({ ...own, id: index + 1, written: index })))

const cancel = (cancelled: Row, { id, written }: { id: number; written: number }) =>
  row({ id, written, locale: cancelled.locale, action: 'cancel', cancels: cancelled.id })

const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).sort()

describe('currentPublications', () => {
  it('says the same in whatever order the rows come', () => {
    fc.assert(
      fc.property(
        record.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        fc.nat(60),
        ([rows, shuffled], hours) => {
          expect(ids(currentPublications(shuffled, at(hours)))).toEqual(
            ids(currentPublications(rows, at(hours))),
          )
          expect(pendingPublications(shuffled, at(hours))).toEqual(
            pendingPublications(rows, at(hours)),
          )
        },
      ),
    )
  })

  it('is as if what was taken back had never been written', () => {
    fc.assert(
      fc.property(
        record
          .filter((rows) => rows.length > 0)
          .chain((rows) => fc.tuple(fc.constant(rows), fc.constantFrom(...rows))),
        fc.nat(60),
        ([rows, taken], hours) => {
          const written = rows.length
          const withCancel = [...rows, cancel(taken, { id: rows.length + 1, written })]
          const now = at(written + hours)
          const without = rows.filter((each) => each !== taken)
          expect(ids(currentPublications(withCancel, now))).toEqual(
            ids(currentPublications(without, now)),
          )
          expect(pendingPublications(withCancel, now)).toEqual(pendingPublications(without, now))
        },
      ),
    )
  })

  it('lets a row count until it is taken back', () => {
    const published = row({ id: 1 })
    const rows = [published, cancel(published, { id: 2, written: 5 })]
    expect(ids(currentPublications(rows, at(4)))).toEqual(['1'])
    expect(ids(currentPublications(rows, at(5)))).toEqual([])
  })
})

describe('pendingPublications', () => {
  it('names what waits, the earliest first, once for each moment', () => {
    const rows = [
      row({ id: 1, waits: 30 }),
      row({ id: 2, written: 1, waits: 9, action: 'withdraw' }),
      row({ id: 3, written: 2, waits: 28 }),
      row({ id: 4 }),
    ]
    expect(pendingPublications(rows, at(3)).map(({ id }) => id)).toEqual(['2', '3'])
    expect(pendingPublications(rows, at(10)).map(({ id }) => id)).toEqual(['3'])
    expect(pendingPublications(rows, at(30))).toEqual([])
  })

  it('leaves out what only follows on that day', () => {
    const rows = [row({ id: 1, waits: 30, textPublishedAt: at(0).toISOString() })]
    expect(pendingPublications(rows, at(1))).toEqual([])
  })
})

describe('nextMoment', () => {
  it('comes after every row that counted at once, not after what waits', () => {
    const rows = [row({ id: 1, written: 5 }), row({ id: 2, written: 5, waits: 100 })]
    expect(nextMoment(rows, at(0)).getTime()).toBe(at(5).getTime() + 1)
    expect(nextMoment(rows, at(6))).toEqual(at(6))
  })
})
