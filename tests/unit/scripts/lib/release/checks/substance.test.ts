import { describe, expect, test } from 'vitest'
import { checkSubstance } from '../../../../../../scripts/lib/release/checks/substance.ts'
import { aPage, aSite, said } from '../a-site.ts'

describe('checkSubstance', () => {
  test('is content with a page that says something', () => {
    expect(checkSubstance(aSite({ '/en/': aPage() }))).toEqual([])
  })

  test.each([
    ['<p id="a">1</p><p id="a">2</p>', 'has repeated ids: a'],
    ['<p style="color:red">1</p>', 'has 1 style attributes'],
    ['<p onclick="go()">1</p>', 'has 1 script attributes'],
    ['<p data-draft>1</p>', 'carries "data-draft"'],
    ['<p>[object Object]</p>', 'carries "[object Object]"'],
    ['<h1>Again</h1>', 'has 2 first-level headings with text instead of one'],
  ])('finds fault with %s', (main, sentence) => {
    expect(said(checkSubstance(aSite({ '/en/': aPage({ main }) })))).toEqual([`/en/ ${sentence}`])
  })

  test('finds an empty page', () => {
    const site = aSite({ '/en/': '<title>T</title><main><h1>Hi</h1></main>' })
    expect(said(checkSubstance(site))).toEqual(['/en/ has an empty main part'])
  })
})
