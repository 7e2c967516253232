import { describe, expect, test } from 'vitest'
import { readPage } from '../../../../../scripts/lib/release/read-page.ts'
import { aPage } from './a-site.ts'

describe('readPage', () => {
  test('reads what a page says of itself', () => {
    const head = `<link rel="canonical" href="https://example.org/ar/">
      <link rel="alternate" hreflang="en" href="https://example.org/en/">
      <meta name="robots" content="noindex">`
    expect(readPage('/ar/', aPage({ lang: 'ar-IQ', dir: 'rtl', head }))).toMatchObject({
      lang: 'ar-IQ',
      dir: 'rtl',
      title: 'Title',
      canonical: 'https://example.org/ar/',
      alternates: [{ hreflang: 'en', href: 'https://example.org/en/' }],
      isHidden: true,
      headings: ['Heading'],
    })
  })

  test('finds everything that a page loads', () => {
    const main = `<picture><source srcset="/a.avif 360w, /b.avif 720w"><img src="/c.webp"></picture>
      <script type="module" src="/_astro/s.js"></script>
      <astro-island component-url="/_astro/i.js" renderer-url="/_astro/r.js"></astro-island>`
    const page = readPage('/en/', aPage({ main }))
    expect(page.assets).toEqual([
      '/a.avif',
      '/b.avif',
      '/c.webp',
      '/_astro/s.js',
      '/_astro/i.js',
      '/_astro/r.js',
    ])
    expect(page.scripts).toEqual(['/_astro/s.js', '/_astro/i.js', '/_astro/r.js'])
    expect(page.hasIsland).toBe(true)
  })

  test('looks into templates too', () => {
    const main = '<template><a href="/en/hidden/" id="x">Hidden</a></template>'
    const page = readPage('/en/', aPage({ main }))
    expect(page.links).toEqual([{ href: '/en/hidden/', hreflang: null }])
    expect(page.ids).toEqual(['x'])
  })

  test('counts words a reader gets, not scripts', () => {
    const words = readPage('/en/', '<main>Four</main>')
    const scripted = readPage('/en/', '<main>Four<script>const long = 1</script></main>')
    expect(scripted.mainLength).toBe(words.mainLength)
    expect(scripted.inlineScript).toBe('const long = 1')
  })
})
