import { describe, expect, it } from 'vitest'
import { sensitiveChanges, sensitiveDigests } from '../../../../cms/review/sensitive.ts'
import { centreHalves, serviceHalves, sessionHalves } from '../../../support/cms/publications.ts'

const phones = [{ id: 'a', number: '+9647717724725' }]

describe('sensitiveDigests', () => {
  it.each([
    ['money', serviceHalves({}), ['cost']],
    ['phones', serviceHalves({ phones }), ['cost', 'phones']],
    [
      'an amount in a text',
      serviceHalves({ summary: 'It costs ٢٥٬٠٠٠ دينار' }),
      ['summary', 'cost'],
    ],
    [
      'a number to write to in an address',
      serviceHalves({ summary: 'https://wa.me/9647717724725' }),
      ['summary', 'cost'],
    ],
    ['a number that is neither', serviceHalves({ summary: 'For 3 days' }), ['cost']],
  ])('knows %s', (_what, halves, keys) => {
    expect(Object.keys(sensitiveDigests('service', halves)).sort()).toEqual([...keys].sort())
  })

  it('knows an amount in the sentence of a rule, beside the rule', () => {
    const [before, after] = ['5,000 IQD', '9,000 IQD'].map((most) => {
      const eligibility = [{ id: 'a', kind: 'other', sentence: `You earn less than ${most}` }]
      return sensitiveDigests('service', serviceHalves({ eligibility }))['eligibility']
    })
    expect(before).toBeDefined()
    expect(before).not.toBe(after)
  })

  it('knows an age that stands in the sentence of a rule alone', () => {
    const [before, after] = ['18', '15'].map((age) => {
      const eligibility = [{ id: 'a', kind: 'displaced', sentence: `You are over ${age}` }]
      return sensitiveDigests('service', serviceHalves({ eligibility }))['eligibility']
    })
    expect(before).not.toBe(after)
  })

  it('leaves sessions to one person, and a centre without numbers', () => {
    expect(sensitiveDigests('session', sessionHalves({ phones }))).toEqual({})
    expect(sensitiveDigests('centre', centreHalves({}))).toEqual({})
  })

  it('is the same for the same amount in another language', () => {
    const [arabic, english] = ['٢٥٬٠٠٠ دينار', '25,000 IQD'].map(
      (summary) => sensitiveDigests('service', serviceHalves({ summary }))['summary'],
    )
    expect(arabic).toBe(english)
  })
})

describe('sensitiveChanges', () => {
  it.each([
    ['what was never public', { draft: { cost: '1' }, own: null, others: [] }, ['cost']],
    [
      'what changed',
      { draft: { cost: '2' }, own: { cost: '1' }, others: [{ cost: '1' }] },
      ['cost'],
    ],
    [
      'what is taken away',
      { draft: {}, own: { phones: '1' }, others: [{ phones: '1' }] },
      ['phones'],
    ],
    ['nothing that stayed', { draft: { cost: '1' }, own: { cost: '1' }, others: [] }, []],
    [
      'nothing that others show',
      { draft: { cost: '2' }, own: { cost: '1' }, others: [{ cost: '2' }] },
      [],
    ],
    [
      'nothing that a first translation takes over',
      { draft: { a: '1' }, own: null, others: [{ a: '1' }] },
      [],
    ],
  ])('names %s', (_what, given, keys) => {
    expect(sensitiveChanges(given)).toEqual(keys)
  })
})
