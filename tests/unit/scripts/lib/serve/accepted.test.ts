import { describe, expect, test } from 'vitest'
import { accepted, encodings } from '../../../../../scripts/lib/serve/accepted.ts'

describe('accepted', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;Q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['*;q=0.3', 'br'],
    ['*, br;q=0', 'gzip'],
    ['brotli', undefined],
    ['gzip;q=nonsense', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (header, expected) => {
    expect(accepted(header, encodings)?.name).toBe(expected)
  })

  test('names only what is present', () => {
    expect(accepted('br, gzip', encodings.slice(1))?.name).toBe('gzip')
    expect(accepted('br, gzip', [])).toBeUndefined()
  })
})
