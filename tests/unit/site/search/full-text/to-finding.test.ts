import { describe, expect, test } from 'vitest'
import { excerptPieces, toFinding } from '../../../../../site/search/full-text/to-finding.ts'

const marked = (pieces: readonly { text: string; isMatch: boolean }[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('excerptPieces', () => {
  test.each([
    ['quotes and full stops', 'of a <mark>«loan».</mark>', 'of a «[loan]».'],
    ['marks on letters', '<mark>كُتبَ</mark>، ثم', '[كُتبَ]، ثم'],
    ['what is written like HTML', 'a &lt;b&gt; <mark>&lt;i&gt;</mark>', 'a <b> <[i]>'],
    ['a mark without a word', 'x <mark>–</mark> y', 'x – y'],
  ])('leaves %s outside of marks', (_, html, pieces) => {
    expect(marked(excerptPieces(html))).toBe(pieces)
  })
})

test('a finding has the original title, with the words asked for marked', () => {
  const found = {
    url: '/en/services/loans/',
    excerpt: 'A <mark>loan</mark> is',
    meta: { title: 'Loans and grants' },
    filters: { type: ['service'] },
  }
  const finding = toFinding(found, { keys: new Set(['loan']), locale: 'en' })
  expect([finding.type, finding.path]).toEqual(['service', '/en/services/loans/'])
  expect(marked(finding.title)).toBe('[Loans] and grants')
  expect(marked(finding.excerpt)).toBe('A [loan] is')
})
