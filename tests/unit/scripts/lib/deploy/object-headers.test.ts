import { describe, expect, test } from 'vitest'
import { headersMark, objectHeaders } from '../../../../../scripts/lib/deploy/object-headers.ts'

describe('objectHeaders', () => {
  test.each([
    ['ar/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['en/calendar.ics', 'text/calendar; charset=utf-8', 'no-cache'],
    ['pictures/a1.avif', 'image/avif', 'public, max-age=31536000, immutable'],
    [
      'pagefind/ar/index/a.pf_index',
      'application/octet-stream',
      'public, max-age=31536000, immutable',
    ],
  ])('describes %s', (path, type, cache) => {
    expect(objectHeaders(path)).toEqual({ 'Content-Type': type, 'Cache-Control': cache })
  })
})

describe('headersMark', () => {
  test('differs where a header differs', () => {
    const headers = objectHeaders('ar/index.html')
    expect(headersMark({ ...headers, 'Cache-Control': 'no-store' })).not.toBe(headersMark(headers))
    expect(headersMark({ ...headers })).toBe(headersMark(headers))
  })
})
