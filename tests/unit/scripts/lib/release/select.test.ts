import { describe, expect, test } from 'vitest'
import {
  byAge,
  keptReleases,
  newestFirst,
  releasesToDelete,
  type Aged,
} from '../../../../../scripts/lib/release/select.ts'

const ids = Array.from({ length: 13 }, (_, index) => `202611${String(index + 10)}T080000Z-00000000`)

describe('newestFirst', () => {
  test('leaves out what is no release', () => {
    expect(newestFirst(['current', ...ids.slice(0, 2), '.lock'])).toEqual([ids[1], ids[0]])
  })
})

const releases: Aged[] = ids.map((id, index) => ({
  id,
  serial: index + 1,
  createdAt: `2026-11-${index + 10}T08:00:00Z`,
}))
const older = ids.slice(0, 3).reverse()

describe('byAge', () => {
  test('believes numbers more than the clock, and the clock where numbers are the same', () => {
    const aged = (id: string, serial: number, createdAt: string): Aged => ({
      id,
      serial,
      createdAt,
    })
    const sorted = byAge([
      aged('first', 1, '2026-11-01T00:00:00Z'),
      aged('beforeClockWasSetBack', 1, '2026-12-01T00:00:00Z'),
      aged('afterwards', 2, '2026-01-01T00:00:00Z'),
    ])
    expect(sorted.map(({ id }) => id)).toEqual(['afterwards', 'beforeClockWasSetBack', 'first'])
  })
})

describe('releasesToDelete', () => {
  test('keeps the newest ten', () => {
    expect(releasesToDelete(releases, { current: ids.at(-1) ?? null, pinned: [] })).toEqual(older)
    expect(ids.length - older.length).toBe(keptReleases)
  })

  test('keeps the current one and pinned ones, however old', () => {
    const keep = { current: ids[0] ?? null, pinned: [ids[2] ?? ''] }
    expect(releasesToDelete(releases, keep)).toEqual([ids[1]])
  })

  test('deletes nothing while there are few', () => {
    expect(releasesToDelete(releases.slice(0, 10), { current: null, pinned: [] })).toEqual([])
  })
})
