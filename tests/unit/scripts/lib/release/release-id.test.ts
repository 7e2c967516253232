import { describe, expect, test } from 'vitest'
import {
  baghdadDay,
  freeReleaseId,
  isReleaseId,
  releaseId,
} from '../../../../../scripts/lib/release/release-id.ts'

describe('releaseId', () => {
  test('is the UTC moment and the beginning of the digest', () => {
    const id = releaseId(new Date('2026-11-22T08:00:05.123Z'), 'ab12cd34ef')
    expect(id).toBe('20261122T080005Z-ab12cd34')
    expect(isReleaseId(id)).toBe(true)
  })

  test.each(['current', '.staging-12', '.lock', '20261122'])('%s is no id', (name) => {
    expect(isReleaseId(name)).toBe(false)
  })
})

describe('freeReleaseId', () => {
  test('is of a later second where another release has the name', () => {
    const now = new Date('2026-11-22T08:00:59.500Z')
    const digest = 'ab12cd34ef'
    const first = freeReleaseId(now, digest, [])
    expect(first).toBe('20261122T080059Z-ab12cd34')
    expect(freeReleaseId(now, digest, [first])).toBe('20261122T080100Z-ab12cd34')
    expect(freeReleaseId(now, 'ffffffffff', [first])).toBe('20261122T080059Z-ffffffff')
  })
})

describe('baghdadDay', () => {
  test.each([
    ['2026-11-22T20:59:59Z', '2026-11-22'],
    ['2026-11-22T21:00:00Z', '2026-11-23'],
  ])('%s is on %s in Baghdad', (moment, day) => {
    expect(baghdadDay(new Date(moment))).toBe(day)
  })
})
