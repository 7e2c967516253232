import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryTypes, globalTypes } from '#schema/slugs'
import { documentTypes } from '#schema/types'
import { standIn } from '../../../../cms/preview/stand-in.ts'
import { toHalves } from '../../../../cms/publish/to-halves.ts'

const at = '2026-11-22T09:00:00.000Z'
const types = [...entryTypes, ...globalTypes]
const emptyDraft = (type: (typeof types)[number], doc: Record<string, unknown> = {}) =>
  standIn(
    { type, id: '1', locale: 'ar', publishedAt: at, updatedAt: at },
    toHalves(type, doc, { media: () => null }),
  )

describe('standIn', () => {
  it.each(types)('makes an entry of an empty draft: %s', (type) => {
    const { error } = documentTypes[type].entry.safeParse(emptyDraft(type))
    const codes = (error?.issues ?? []).map(({ code }) => code)
    expect(codes.filter((code) => code !== 'too_small')).toEqual([])
  })

  it('gives a session without dates one, because its page and every list say when', () => {
    expect(emptyDraft('session')).toMatchObject({ dates: [{ startsAt: at }] })
  })

  it('keeps what is there, a text that is too long as well', () => {
    const title = 'أ'.repeat(500)
    expect(emptyDraft('service', { title, cost: 'free', demo: true })).toMatchObject({
      title,
      cost: 'free',
      demo: true,
      summary: '…',
    })
  })

  it('stands in for what a row lacks, and keeps the rows beside it', () => {
    const papers = [
      { id: 'a', kind: 'passport', name: 'جواز السفر' },
      { id: 'b', kind: null, name: null },
    ]
    expect(emptyDraft('service', { papers })).toMatchObject({
      papers: [
        { id: 'a', name: 'جواز السفر' },
        { id: 'b', name: '…' },
      ],
    })
  })

  it('leaves out links to nothing', () => {
    expect(emptyDraft('service', { centres: [{ id: 7 }, null] })).toMatchObject({
      centres: [{ to: 'centre', id: '7' }],
    })
  })

  it('never throws, whatever a draft holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.jsonValue(), (type, value) => {
        const facts = { cost: value, phones: [value], freshness: value, audiences: value }
        const text = { title: value, body: value, steps: value, benefits: [value] }
        const envelope = { type, id: '1', locale: 'ar', publishedAt: at, updatedAt: at } as const
        const entry = standIn(envelope, { facts, text })
        expect(entry === null || entry.type === type).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
