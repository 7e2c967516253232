import { describe, expect, test } from 'vitest'
import { checkLanguages } from '../../../../../../scripts/lib/release/checks/languages.ts'
import { aPage, aSite, said } from '../a-site.ts'

const both = `<link rel="alternate" hreflang="en" href="https://example.org/en/">
  <link rel="alternate" hreflang="ar-IQ" href="https://example.org/ar/">`
const own = (path: string) => `<link rel="canonical" href="https://example.org${path}">`
const english = (head: string) => aPage({ head: own('/en/') + head })
const arabic = (head: string) => aPage({ lang: 'ar-IQ', dir: 'rtl', head: own('/ar/') + head })

describe('checkLanguages', () => {
  test('is content with languages that point at each other', () => {
    const site = aSite({ '/en/': english(both), '/ar/': arabic(both) })
    expect(checkLanguages(site)).toEqual([])
  })

  test('finds an alternate that does not lead back', () => {
    const site = aSite({ '/en/': english(both), '/ar/': arabic('') })
    expect(said(checkLanguages(site))).toEqual([
      '/en/ names the alternate https://example.org/ar/, which does not lead back',
    ])
  })

  test('finds an alternate that does not exist', () => {
    const site = aSite({ '/en/': english(both) })
    expect(said(checkLanguages(site))).toEqual([
      '/en/ names the alternate https://example.org/ar/, which does not exist',
    ])
  })

  test('finds an alternate under the wrong language', () => {
    const wrong = both.replace('"ar-IQ"', '"ckb"')
    const site = aSite({ '/en/': english(wrong), '/ar/': arabic(both) })
    expect(said(checkLanguages(site))).toEqual([
      '/en/ calls https://example.org/ar/ hreflang="ckb"',
    ])
  })

  test('finds the wrong language and direction', () => {
    const site = aSite({ '/ckb/': aPage({ lang: 'ku', dir: 'ltr', head: own('/ckb/') }) })
    expect(said(checkLanguages(site))).toEqual([
      '/ckb/ has lang="ku" instead of "ckb"',
      '/ckb/ has dir="ltr" instead of "rtl"',
    ])
  })

  test('finds a page without a canonical address, unless nobody is to list it', () => {
    const hidden = '<meta name="robots" content="noindex">'
    const site = aSite({ '/en/': aPage({}), '/en/search/': aPage({ head: hidden }) })
    expect(said(checkLanguages(site))).toEqual(['/en/ names no canonical address'])
  })

  test('finds a canonical address that is another page', () => {
    const head = '<link rel="canonical" href="https://example.org/en/about/">'
    expect(said(checkLanguages(aSite({ '/en/': aPage({ head }) })))).toEqual([
      '/en/ has the canonical address https://example.org/en/about/',
    ])
  })
})
