import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RichText } from '#schema/rich-text'
import { termPattern } from '../../../../site/lib/term-pattern.ts'
import {
  markTerms,
  maxTerms,
  type MarkedInline,
  type MarkedText,
} from '../../../../site/lib/terms.ts'
import { aTerm } from '../../../support/builders/term.ts'

const words = ['NRM', 'MRC', 'RID', 'referral', 'return', 'visa', 'debt', 'smuggler', 'door']
const terms = words.slice(0, 8).map((title) => aTerm({ slug: title, title, acronym: null }))
const pattern = termPattern(terms, 'en')

const run = (text: string, bold = false) => ({ node: 'text' as const, text, bold })
const link = (text: string) => ({
  node: 'webLink' as const,
  href: 'https://example.org/',
  children: [run(text)],
})
const paragraph = (...texts: string[]): RichText[number] => ({
  node: 'paragraph',
  children: texts.map((text) => run(text)),
})

const inlineOf = (text: MarkedText): MarkedInline[] =>
  text.flatMap((block) => {
    if (block.node === 'heading') return []
    return block.node === 'list' ? block.items.flat() : block.children
  })
const textOf = (text: MarkedText): string =>
  text
    .map((block) => (block.node === 'heading' ? block.text : inlineOf([block]).map(said).join('')))
    .join('\n')
const said = (node: MarkedInline): string => {
  if ('children' in node) return node.children.map(({ text }) => text).join('')
  return 'text' in node ? node.text : '\n'
}
const marksIn = (marked: readonly MarkedText[]) =>
  marked.flatMap(inlineOf).flatMap((node) => (node.node === 'term' ? [node.slug] : []))

const sentence = fc
  .array(fc.constantFrom(...words, 'the', 'and', '«', 'NRMx', 'pre-visa'), { minLength: 1 })
  .map((list) => list.join(' '))
const inline = fc.oneof(
  fc.tuple(sentence, fc.boolean()).map(([text, bold]) => run(text, bold)),
  sentence.map(link),
  fc.constant({ node: 'break' as const }),
)
const block = fc.oneof(
  fc.array(inline, { minLength: 1 }).map((children) => ({ node: 'paragraph' as const, children })),
  fc.array(inline, { minLength: 1 }).map((children) => ({ node: 'quote' as const, children })),
  sentence.map((text) => ({ node: 'heading' as const, level: 2 as const, text })),
  fc
    .array(fc.array(inline, { minLength: 1 }), { minLength: 1 })
    .map((items) => ({ node: 'list' as const, ordered: false, items })),
)
const pages = fc.array(fc.array(block), { maxLength: 3 })

describe('markTerms', () => {
  it('never changes what a text says', () => {
    fc.assert(
      fc.property(pages, (bodies) => {
        const { marked } = markTerms({ bodies, pattern })
        expect(marked.map(textOf)).toEqual(bodies.map(textOf))
      }),
    )
  })

  it('marks each term at most once on a page, and not too many', () => {
    fc.assert(
      fc.property(pages, (bodies) => {
        const { marked, slugs } = markTerms({ bodies, pattern })
        expect(marksIn(marked)).toEqual(slugs)
        expect(new Set(slugs).size).toBe(slugs.length)
        expect(slugs.length).toBeLessThanOrEqual(maxTerms)
      }),
    )
  })

  it('leaves links, line breaks and headings as they are', () => {
    fc.assert(
      fc.property(pages, (bodies) => {
        const kept = (body: MarkedText) => [
          ...body.filter(({ node }) => node === 'heading'),
          ...inlineOf(body).filter(({ node }) => node === 'webLink' || node === 'break'),
        ]
        const { marked } = markTerms({ bodies, pattern })
        expect(marked.map(kept)).toEqual(bodies.map(kept))
      }),
    )
  })

  it('never marks the terms that the page itself explains', () => {
    fc.assert(
      fc.property(pages, (bodies) => {
        const { slugs } = markTerms({ bodies, pattern, without: ['NRM', 'visa'] })
        expect(slugs).not.toContain('NRM')
        expect(slugs).not.toContain('visa')
      }),
    )
  })

  it('marks the first place on the page, keeping what is bold', () => {
    const bodies: RichText[] = [
      [{ node: 'paragraph', children: [link('visa'), run('A visa.', true)] }],
      [paragraph('A visa and a debt.')],
    ]
    const { marked } = markTerms({ bodies, pattern })
    expect(marked.flatMap(inlineOf).filter(({ node }) => node === 'term')).toEqual([
      { node: 'term', slug: 'visa', text: 'visa', bold: true },
      { node: 'term', slug: 'debt', text: 'debt', bold: false },
    ])
  })

  it('does not look for a shorter term within a longer one that was marked before', () => {
    const longer = aTerm({ slug: 'desk', title: 'return desk', acronym: null })
    const both = termPattern([...terms, longer], 'en')
    const bodies = [[paragraph('The return desk. The return desk. A return.')]]
    const { marked, slugs } = markTerms({ bodies, pattern: both })
    expect(slugs).toEqual(['desk', 'return'])
    expect(marked.flatMap(inlineOf).map(said)).toEqual([
      'The ',
      'return desk',
      '. The return desk. A ',
      'return',
      '.',
    ])
  })
})
