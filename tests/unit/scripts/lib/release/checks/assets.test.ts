import { describe, expect, test } from 'vitest'
import { checkAssets, checkStyles } from '../../../../../../scripts/lib/release/checks/assets.ts'
import { aPage, aSite, said } from '../a-site.ts'

describe('checkAssets', () => {
  test('is content with files of the release', () => {
    const main = '<img src="/pictures/a.webp" alt=""><img src="data:image/gif;base64,x" alt="">'
    expect(checkAssets(aSite({ '/en/': aPage({ main }) }, ['/pictures/a.webp']))).toEqual([])
  })

  test.each([
    '<svg><image href="https://cdn.example/x.png"/></svg>',
    '<input type="image" src="https://cdn.example/x.png">',
    '<link rel="preconnect" href="https://cdn.example/x.png">',
    '<link rel="dns-prefetch" href="https://cdn.example/x.png">',
  ])('finds what %s asks of another site', (main) => {
    expect(said(checkAssets(aSite({ '/en/': aPage({ main }) })))).toEqual([
      '/en/ loads https://cdn.example/x.png from another site',
    ])
  })

  test('finds what is missing and what comes from elsewhere', () => {
    const main = '<img src="/gone.webp" alt=""><img src="https://cdn.example/x.png" alt="">'
    expect(said(checkAssets(aSite({ '/en/': aPage({ main }) })))).toEqual([
      '/en/ loads /gone.webp, which does not exist',
      '/en/ loads https://cdn.example/x.png from another site',
    ])
  })
})

describe('checkStyles', () => {
  test.each([
    ['@font-face { src: url(/x.woff2) }', 'declares a web font'],
    ['@import "x.css";', 'imports another style sheet'],
    ['a { background: url("https://cdn.example/x") }', 'loads something from another site'],
  ])('finds fault with %s', (css, sentence) => {
    expect(said(checkStyles(new Map([['/en/', css]])))).toEqual([`/en/ ${sentence}`])
  })

  test('is content with plain styles', () => {
    expect(checkStyles(new Map([['/en/', 'a { color: red }']]))).toEqual([])
  })
})
