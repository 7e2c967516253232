import { describe, expect, test } from 'vitest'
import { entryTypes } from '#schema/slugs'
import { corpus, countsOf } from '../../../../../scripts/lib/corpus/corpus.ts'
import { localeCodes } from '#schema/locales'

describe('countsOf', () => {
  test.each([entryTypes.length, 100, 333, 1000, 5000])('adds up to %i', (total) => {
    const counts = countsOf(total)
    expect(entryTypes.reduce((sum, type) => sum + counts[type], 0)).toBe(total)
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0)
  })
})

describe('corpus', () => {
  const entries = corpus(120, 'some.pdf')

  test('is the same every time', () => {
    expect(corpus(120, 'some.pdf')).toEqual(entries)
  })

  test('has every language, an own address for each, and is marked as invented', () => {
    expect(entries).toHaveLength(120)
    expect(new Set(entries.map(({ type, slug }) => `${type}/${slug}`)).size).toBe(120)
    expect(entries.every(({ demo }) => demo)).toBe(true)
    expect(entries.every(({ text }) => localeCodes.every((locale) => locale in text))).toBe(true)
  })

  test('refers only to entries that are in it', () => {
    const known = new Set(entries.map(({ type, slug }) => `${type}/${slug}`))
    const referred = [...JSON.stringify(entries).matchAll(/"to":"(\w+)","slug":"([\w-]+)"/g)]
    expect(referred.length).toBeGreaterThan(100)
    expect(referred.filter(([, to, slug]) => !known.has(`${to}/${slug}`))).toEqual([])
  })
})
