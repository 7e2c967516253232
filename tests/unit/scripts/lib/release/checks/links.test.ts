import { describe, expect, test } from 'vitest'
import { checkLinks } from '../../../../../../scripts/lib/release/checks/links.ts'
import { aPage, aSite, said } from '../a-site.ts'

const link = (href: string, rest = '') => aPage({ main: `<a href="${href}" ${rest}>There</a>` })

describe('checkLinks', () => {
  test.each([
    '/en/about/',
    '/en/about/#privacy',
    'https://example.org/en/about/',
    '#top',
    '/media/1/form.pdf',
    'webcal://example.org/en/calendar.ics',
    'https://elsewhere.example/ar/',
    'tel:+9647700000001',
    'mailto:a@example.org',
    'geo:33.3,44.4?q=33.3,44.4',
  ])('is content with %s', (href) => {
    const home = aPage({ main: `<a href="${href}">There</a><p id="top">Top</p>` })
    const about = aPage({ main: '<h2 id="privacy">Privacy</h2>' })
    const site = aSite({ '/en/': home, '/en/about/': about }, [
      '/media/1/form.pdf',
      '/en/calendar.ics',
    ])
    expect(checkLinks(site)).toEqual([])
  })

  test.each([
    ['/en/gone/', '/en/ links to /en/gone/, which does not exist'],
    ['/en/about', '/en/ links to /en/about without the final slash'],
    ['/en/about/#gone', '/en/ links to /en/about/#gone, but that page has no "gone"'],
    ['#gone', '/en/ links to #gone, but that page has no "gone"'],
    ['', '/en/ has a link that leads nowhere'],
    ['/ar/', '/en/ links to /ar/ in another language without hreflang'],
    [
      'webcal://example.org/en/gone.ics',
      '/en/ links to webcal://example.org/en/gone.ics, which does not exist',
    ],
    [
      'webcal://elsewhere.example/en/calendar.ics',
      '/en/ links to webcal://elsewhere.example/en/calendar.ics, which is none of https, tel, mailto and geo',
    ],
    ['/%E0%A4%A', '/en/ links to /%E0%A4%A, which does not exist'],
    ['#100%', '/en/ links to #100%, but that page has no "100%"'],
    [
      'javascript:alert(1)',
      '/en/ links to javascript:alert(1), which is none of https, tel, mailto and geo',
    ],
    [
      'http://elsewhere.example/',
      '/en/ links to http://elsewhere.example/, which is none of https, tel, mailto and geo',
    ],
  ])('finds fault with "%s"', (href, sentence) => {
    const arabic = aPage({ lang: 'ar-IQ', dir: 'rtl' })
    const site = aSite({ '/en/': link(href), '/en/about/': aPage(), '/ar/': arabic })
    expect(said(checkLinks(site))).toEqual([sentence])
  })

  test('lets a link with hreflang lead to another language', () => {
    const site = aSite({ '/en/': link('/ar/', 'hreflang="ar-IQ"'), '/ar/': aPage() })
    expect(checkLinks(site)).toEqual([])
  })

  test('finds a link whose hreflang names another language than it leads to', () => {
    const site = aSite({ '/en/': link('/ar/', 'hreflang="ckb-IQ"'), '/ar/': aPage() })
    expect(said(checkLinks(site))).toEqual(['/en/ links to /ar/ with hreflang="ckb-IQ"'])
  })

  test('follows forms as it does links', () => {
    const site = aSite({ '/en/': aPage({ main: '<form action="/en/gone/"></form><form></form>' }) })
    expect(said(checkLinks(site))).toEqual(['/en/ links to /en/gone/, which does not exist'])
  })

  test('does not let hreflang excuse a link that leads nowhere', () => {
    const site = aSite({ '/en/': link('/ar/gone/', 'hreflang="ar-IQ"') })
    expect(said(checkLinks(site))).toEqual(['/en/ links to /ar/gone/, which does not exist'])
  })
})
