import { describe, expect, it } from 'vitest'
import type { LanguageState } from '../../../../cms/states/types.ts'
import { queueOf } from '../../../../cms/translation/queue.ts'
import { documentStates } from '../../../support/builders/document-states.ts'

const outdated = {
  state: 'outdated' as const,
  isPublic: true,
  outdated: ['summary'],
}
const review = (step: 'submitted' | 'changesRequested' | 'approved', remark: string | null) => ({
  ...{ step, remark, byId: '3', byName: 'Hana', at: '2026-11-20T08:00:00.000Z' },
})
const scheduled = (action: 'publish' | 'withdraw') => ({
  ...{ row: '7', action, at: '2026-12-01T05:00:00.000Z', byName: 'Hana' },
})

describe('queueOf', () => {
  it.each<[string, Partial<LanguageState>, string | undefined]>([
    ['has no text', {}, 'missing'],
    ['is begun', { state: 'draft' }, 'missing'],
    ['says something old', outdated, 'outdated'],
    [
      'was sent back',
      { state: 'draft', review: review('changesRequested', '؟') },
      'changesRequested',
    ],
    [
      'is public and was sent back',
      { ...outdated, review: review('changesRequested', '؟') },
      'changesRequested',
    ],
    ['waits for a reviewer', { state: 'ready', review: review('submitted', null) }, undefined],
    ['was approved', { ...outdated, review: review('approved', null) }, undefined],
    ['waits for its hour', { ...outdated, scheduled: [scheduled('publish')] }, undefined],
    [
      'will be withdrawn but is old',
      { ...outdated, scheduled: [scheduled('withdraw')] },
      'outdated',
    ],
    ['is as the source', { state: 'published', isPublic: true }, undefined],
    ['was withdrawn', { state: 'withdrawn' }, undefined],
  ])('knows whether a translation waits that %s', (_name, state, reason) => {
    expect(queueOf([documentStates({}, { ckb: state })], 'ckb')[0]?.reason).toBe(reason)
  })

  it.each([
    ['draft', false],
    ['ready', true],
    ['withdrawn', false],
  ] as const)('asks for a translation of a source that is %s: %s', (state, isAsked) => {
    const document = documentStates({}, { ar: { state, isPublic: false } })
    expect(queueOf([document], 'ckb')).toHaveLength(Number(isAsked))
  })

  it('asks for no translation into the source itself', () => {
    expect(queueOf([documentStates()], 'ar')).toEqual([])
  })

  it('puts first what matters most, then what was sent back or is old, then what waits longest', () => {
    const at = (day: number) => ({ ar: { since: `2026-11-0${day}T08:00:00.000Z` } })
    const queue = queueOf(
      [
        documentStates({ type: 'article', id: 'news' }, { ckb: outdated }),
        documentStates({ type: 'service', id: 'newer' }, at(3)),
        documentStates({ type: 'service', id: 'older' }, at(2)),
        documentStates({ type: 'centre', id: 'old' }, { ckb: outdated }),
        documentStates({ type: 'guide', id: 'guide' }),
        documentStates({ type: 'hotlines', id: 'hotlines' }),
        documentStates(
          { type: 'service', id: 'back' },
          { ckb: { review: review('changesRequested', 'x') } },
        ),
      ],
      'ckb',
    )
    expect(queue.map(({ id }) => id)).toEqual([
      'hotlines',
      'back',
      'old',
      'older',
      'newer',
      'guide',
      'news',
    ])
  })

  it('says which fields changed and what was remarked', () => {
    const sentBack = { ...outdated, review: review('changesRequested', 'سەرەتا ڕاست بکەرەوە') }
    const [item] = queueOf([documentStates({}, { ckb: sentBack })], 'ckb')
    expect(item).toMatchObject({
      ...{ fields: ['summary'], remark: 'سەرەتا ڕاست بکەرەوە', since: '2026-11-20T08:00:00.000Z' },
    })
  })
})
