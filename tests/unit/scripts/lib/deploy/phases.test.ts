import { describe, expect, test } from 'vitest'
import { isKept, phaseOf, phases } from '../../../../../scripts/lib/deploy/phases.ts'

describe('phaseOf', () => {
  test.each([
    ['_astro/page.B1x.css', 'assets'],
    ['media/ab12/form.pdf', 'assets'],
    ['pagefind/ar/fragment/ar_1.pf_fragment', 'assets'],
    ['pagefind/ar/pagefind.ar_1.pf_meta', 'assets'],
    ['favicon.svg', 'shared'],
    ['pagefind/ar/pagefind.js', 'shared'],
    ['ar/services/legal-help/index.html', 'pages'],
    ['index.html', 'homes'],
    ['ckb/index.html', 'homes'],
    ['en/404.html', 'homes'],
    ['pagefind/ar/pagefind-entry.json', 'entries'],
    ['sitemap.xml', 'entries'],
    ['en/calendar.ics', 'entries'],
    ['_redirects', 'entries'],
  ])('sends %s with the %s', (path, phase) => {
    expect(phaseOf(path, false)).toBe(phase)
  })

  test('sends a page whose address is new before those that link to it', () => {
    const phase = phaseOf('ar/services/new/index.html', true)
    expect(phase).toBe('newPages')
    expect(phases.indexOf(phase)).toBeLessThan(phases.indexOf('pages'))
  })
})

describe('isKept', () => {
  test('keeps what has its content in its name', () => {
    expect(isKept('pictures/a1.webp')).toBe(true)
    expect(isKept('pagefind/ar/pagefind-entry.json')).toBe(false)
    expect(isKept('ar/index.html')).toBe(false)
  })
})
