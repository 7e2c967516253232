import { describe, expect, it } from 'vitest'
import { releaseHtml } from '../../../../../site/preview/lib/release-html.ts'

const within = {
  prefix: '/release/t.s',
  siteUrl: 'https://example.org',
  notice: '<p class="n">Not public</p>',
  style: '/_astro/release.css',
}
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="ar"><head>${head}</head><body>${body}</body></html>`
const shown = (body: string) => releaseHtml(page(body), within)

describe('releaseHtml', () => {
  it.each([
    ['<a href="/ar/">x</a>', '<a href="/release/t.s/ar/">x</a>'],
    ['<a href="https://example.org/ar/">x</a>', '<a href="/release/t.s/ar/">x</a>'],
    ['<form action="/ar/search/"></form>', '<form action="/release/t.s/ar/search/"></form>'],
    ['<img src="/pictures/a.webp">', '<img src="/release/t.s/pictures/a.webp">'],
    [
      '<source srcset="/pictures/a.avif 360w, /pictures/b.avif 720w">',
      '<source srcset="/release/t.s/pictures/a.avif 360w, /release/t.s/pictures/b.avif 720w">',
    ],
    [
      '<astro-island component-url="/_astro/a.js" props="{&quot;a&quot;:[0,&quot;/ar/&quot;]}"></astro-island>',
      '<astro-island component-url="/release/t.s/_astro/a.js" props="{&quot;a&quot;:[0,&quot;/release/t.s/ar/&quot;]}"></astro-island>',
    ],
  ])('keeps %s inside', (given, expected) => {
    expect(shown(given)).toContain(expected)
  })

  it.each([
    '<a href="#content">x</a>',
    '<a href="tel:+964770">x</a>',
    '<a href="//other.org/a">x</a>',
    '<a href="https://other.org/ar/">x</a>',
    '<a href="https://example.organisation/ar/">x</a>',
    '<p>"/ar/"</p>',
  ])('leaves %s', (given) => {
    expect(shown(given)).toContain(given)
  })

  it('leads on within the release where an old address does', () => {
    const head = '<meta http-equiv="refresh" content="0; url=/ar/services/loans/">'
    expect(releaseHtml(page('', head), within)).toContain(
      'content="0; url=/release/t.s/ar/services/loans/"',
    )
  })

  it('says first what one is looking at, in a style of its own', () => {
    const html = shown('<main></main>')
    expect(html).toContain('<body><p class="n">Not public</p><main>')
    expect(html).toContain('<link rel="stylesheet" href="/_astro/release.css"></head>')
  })

  it('leaves styles as they are: the page names them by digest', () => {
    const style = '<style>@layer a{b>c{content:"\\2014 <&"}}</style>'
    expect(releaseHtml(page('', style), within)).toContain(style)
  })
})
