import { describe, expect, test } from 'vitest'
import {
  keptReleases,
  newestFirst,
  releasesToDelete,
} from '../../../../../scripts/lib/release/select.ts'

const ids = Array.from({ length: 13 }, (_, index) => `202611${String(index + 10)}T080000Z-00000000`)

describe('newestFirst', () => {
  test('leaves out what is no release', () => {
    expect(newestFirst(['current', ...ids.slice(0, 2), '.lock'])).toEqual([ids[1], ids[0]])
  })
})

describe('releasesToDelete', () => {
  test('keeps the newest ten', () => {
    expect(releasesToDelete(ids, ids.at(-1) ?? null)).toEqual([ids[2], ids[1], ids[0]])
    expect(ids.length - 3).toBe(keptReleases)
  })

  test('keeps the current one, however old', () => {
    expect(releasesToDelete(ids, ids[0] ?? null)).toEqual([ids[2], ids[1]])
  })

  test('deletes nothing while there are few', () => {
    expect(releasesToDelete(ids.slice(0, 10), null)).toEqual([])
  })
})
