import { describe, expect, test } from 'vitest'
import { composeEntry } from '#schema/compose'
import { describeProblem } from '#schema/errors'
import { envelope, serviceHalves } from './halves.ts'

const problemsOf = (changes: Parameters<typeof serviceHalves>[0]) =>
  composeEntry(envelope, serviceHalves(changes)).problems

describe('composeEntry', () => {
  test('joins the text of a row to its facts by the id of the row, not by its place', () => {
    const age = serviceHalves().facts['eligibility'] as object[]
    const origin = { ...age[0], id: 'origin', kind: 'origin', countries: ['BY'], ageFrom: null }
    const { entry } = composeEntry(
      envelope,
      serviceHalves({
        facts: { eligibility: [origin, ...age] },
        text: {
          eligibility: { age: { sentence: 'العمر' }, origin: { sentence: 'من أين عدت' } },
        },
      }),
    )
    expect(entry).toMatchObject({
      eligibility: [
        { id: 'origin', sentence: 'من أين عدت' },
        { id: 'age', sentence: 'العمر' },
      ],
    })
  })

  test('names the row whose text is missing', () => {
    expect(problemsOf({ text: { eligibility: {} } })).toMatchObject([
      { code: 'missing', field: 'eligibility.0.sentence', locale: 'ar', slug: 'loan-advice' },
    ])
  })

  test('tells all problems at once, facts without a language and text with one', () => {
    const problems = problemsOf({
      facts: { cost: 'cheap', delivery: [], slug: 'Loan Advice' },
      text: { title: '  ', summary: 'س'.repeat(312), steps: undefined },
    })
    expect(problems.map(({ field, code, locale }) => [field, code, locale])).toEqual([
      ['slug', 'invalid', null],
      ['cost', 'notAllowed', null],
      ['delivery', 'tooFew', null],
      ['title', 'missing', 'ar'],
      ['summary', 'tooLong', 'ar'],
      ['steps', 'missing', 'ar'],
    ])
  })

  test('says what an unknown rich-text node is, where it is and what to do', () => {
    const body = [
      { node: 'paragraph', children: [{ node: 'text', text: 'a', bold: false }] },
      { node: 'paragraph', children: [{ node: 'marquee', text: 'b' }] },
      { node: 'table' },
    ]
    expect(problemsOf({ text: { body } }).map(describeProblem)).toEqual([
      'service "loan-advice" (ar): `body.1.children.0.node` has the unknown rich-text node "marquee". Remove that part, or write it as paragraphs, headings, lists or quotes.',
      'service "loan-advice" (ar): `body.2.node` has the unknown rich-text node "table". Remove that part, or write it as paragraphs, headings, lists or quotes.',
    ])
  })

  test('refuses keys that the contract does not know', () => {
    expect(problemsOf({ facts: { colour: 'red' } })).toMatchObject([
      { code: 'unknownField', params: { found: 'colour' }, locale: null },
    ])
  })
})
