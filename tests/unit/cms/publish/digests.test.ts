import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestOf } from '../../../../cms/publish/digests.ts'
import { changedSources, sourcesOf } from '../../../../cms/publish/sources.ts'

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined })).toBe('{"b":[{"c":2,"d":1}]}')
  })

  it('says what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain)
      }),
    )
  })
})

describe('digestOf', () => {
  it('tells values apart and takes undefined for null', () => {
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }))
    expect(digestOf(undefined)).toBe(digestOf(null))
  })
})

describe('changedSources', () => {
  const halves = {
    facts: { slug: 'a', papers: [{ id: '1' }] },
    text: { title: 'A', papers: { 1: { name: 'Passport' } } },
  }

  it('names the text of rows apart from their facts', () => {
    const after = sourcesOf('service', {
      ...halves,
      text: { title: 'A', papers: { 1: { name: 'Identity card' } } },
    })
    expect(changedSources(sourcesOf('service', halves), after)).toEqual(['papers:text'])
  })

  it('names nothing where nothing changed', () => {
    const sources = sourcesOf('service', halves)
    expect(changedSources(sources, sourcesOf('service', structuredClone(halves)))).toEqual([])
  })
})
