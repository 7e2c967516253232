import { describe, expect, test } from 'vitest'
import { cacheControl, contentType, isHashed } from '../../../../../scripts/lib/serve/headers.ts'

describe('isHashed', () => {
  test.each([
    ['/_astro/a.1b2c.js', true],
    ['/pictures/0123456789abcdef-360.avif', true],
    ['/media/ab12/form.pdf', true],
    ['/pagefind/ar/fragment/ar_12.pf_fragment', true],
    ['/pagefind/ar/pagefind-entry.json', false],
    ['/ar/services/', false],
    ['/', false],
  ])('%s: %s', (path, expected) => {
    expect(isHashed(path)).toBe(expected)
    expect(cacheControl(path).includes('immutable')).toBe(expected)
  })
})

describe('contentType', () => {
  test.each([
    ['/ar/calendar.ics', 'text/calendar; charset=utf-8'],
    ['/ar/index.html', 'text/html; charset=utf-8'],
    ['/media/ab12/FORM.PDF', 'application/pdf'],
    ['/pagefind/ar/index/ar_1.pf_index', undefined],
    ['/x.constructor', undefined],
    ['/ar/', undefined],
  ])('%s: %s', (path, expected) => {
    expect(contentType(path)).toBe(expected)
  })
})
