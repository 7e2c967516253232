import { describe, expect, test } from 'vitest'
import {
  budgets,
  checkBudgets,
  importsOf,
  inlineScriptOf,
  lazyImportsOf,
  scriptWeight,
} from '../../../../../../scripts/lib/release/checks/budgets.ts'
import { aPage, aSite, said } from '../a-site.ts'

const island = '<astro-island component-url="/_astro/i.js"></astro-island>'
const script = '<script type="module" src="/_astro/i.js"></script>'
const style = '<link rel="stylesheet" href="/_astro/a.css">'

describe('checkBudgets', () => {
  test('adds the styles to the page', () => {
    const site = aSite({ '/en/': aPage({ head: style }) })
    const sizes = new Map([
      ['/en/', budgets.page],
      ['/_astro/a.css', 1024],
    ])
    expect(said(checkBudgets({ site, sizes, imports: new Map() }))).toEqual([
      '/en/ is 15.0 KB with its styles, the limit is 14.0 KB',
    ])
  })

  test.each([
    ['a page to read', script, budgets.contentScripts + 1, 1],
    ['a page to read, within', script, budgets.contentScripts, 0],
    ['an island', island, budgets.contentScripts + 1, 0],
    ['a heavy island', island, budgets.interactiveScripts + 1, 1],
  ])('weighs the scripts of %s', (_, main, size, findings) => {
    const site = aSite({ '/en/': aPage({ main }) })
    const sizes = new Map([['/_astro/i.js', size]])
    expect(checkBudgets({ site, sizes, imports: new Map() })).toHaveLength(findings)
  })

  test('weighs the scripts that stand in the page itself', () => {
    const site = aSite({ '/en/': aPage() })
    const sizes = new Map([[inlineScriptOf('/en/'), budgets.contentScripts + 1]])
    expect(checkBudgets({ site, sizes, imports: new Map() })).toHaveLength(1)
  })

  test('weighs the pictures that a phone loads at once, in the width it takes', () => {
    const picture = (loading: string) => `<picture>
      <source type="image/avif" srcset="/pictures/a-360.avif 360w, /pictures/a-720.avif 720w, /pictures/a-1080.avif 1080w">
      <img src="/pictures/a-720.webp" alt="" ${loading}></picture>`
    const site = aSite({
      '/en/': aPage({ main: picture('') }),
      '/ar/': aPage({ main: picture('loading="lazy"') }),
    })
    const sizes = new Map([
      ['/en/', 10 * 1024],
      ['/ar/', 10 * 1024],
      ['/pictures/a-360.avif', 1024],
      ['/pictures/a-720.avif', 51 * 1024],
      ['/pictures/a-1080.avif', 90 * 1024],
    ])
    expect(said(checkBudgets({ site, sizes, imports: new Map() }))).toEqual([
      '/en/ is 61.0 KB at first view, the limit is 60.0 KB',
    ])
  })

  test('counts what scripts import, each once', () => {
    const site = aSite({ '/en/': aPage({ main: script + island }) })
    const sizes = new Map([
      ['/_astro/i.js', 100],
      ['/_astro/shared.js', 10],
    ])
    const imports = new Map([
      ['/_astro/i.js', ['/_astro/shared.js']],
      ['/_astro/shared.js', ['/_astro/i.js']],
    ])
    const [page] = [...site.pages.values()]
    expect(page && scriptWeight(page, { site, sizes, imports })).toBe(110)
  })
})

describe('importsOf', () => {
  test('resolves what a bundle imports', () => {
    const code = 'import{a as b}from"./x.js";import"./y.js";export{c}from"../z.js"'
    expect(importsOf('/_astro/a.js', code)).toEqual(['/_astro/x.js', '/_astro/y.js', '/z.js'])
  })
})

describe('lazyImportsOf', () => {
  test('resolves what a bundle imports later, and leaves addresses alone that are made then', () => {
    const code =
      'import"./x.js";e(()=>import(`./box.js`),[]);import("../y.js");import(`${b}pagefind.js`)'
    expect(lazyImportsOf('/_astro/a.js', code)).toEqual(['/_astro/box.js', '/y.js'])
    expect(importsOf('/_astro/a.js', code)).toEqual(['/_astro/x.js'])
  })
})
