import type { ArrayField } from 'payload'
import { describe, expect, it } from 'vitest'
import { problemCodes, type Problem } from '#schema/errors'
import { hotlines } from '#schema/hotlines'
import { localeCodes } from '#schema/locales'
import { toProblems } from '#schema/problems'
import { forms } from '../../../../cms/forms.ts'
import { sayFinding, sayProblem } from '../../../../cms/labels/say-problem.ts'
import { formPath } from '../../../../cms/publish/form-errors.ts'

const problem: Problem = {
  type: 'service',
  id: '1',
  slug: 'loan-advice',
  locale: 'ar',
  field: 'papers.1.name',
  code: 'missing',
  params: {},
}

describe('sayProblem', () => {
  it('names the field by its label, the row by its number, and the language of a text', () => {
    expect(sayProblem(problem, 'en')).toBe('Arabic papers to bring 2, Name: missing. Fill it in.')
    expect(sayProblem(problem, 'ar')).toBe('الأوراق المطلوبة ٢، الاسم (العربية): فارغ. املأه.')
    expect(sayProblem({ ...problem, locale: null }, 'en')).toMatch(/^Papers to bring 2, Name:/)
  })

  it.each([
    ['en', 'Arabic summary: 312 characters, at most 280. Shorten it.'],
    ['ar', 'الملخص (العربية): عدد الحروف ٣١٢، والحد الأقصى ٢٨٠. اختصره.'],
    ['ckb', 'پوختە (عەرەبی): ٣١٢ پیت، زۆرترین ٢٨٠. کورتی بکەرەوە.'],
  ])('counts in the digits of the language: %s', (language, sentence) => {
    const params = { actual: 312, max: 280 }
    const tooLong: Problem = { ...problem, field: 'summary', code: 'tooLong', params }
    expect(sayProblem(tooLong, language)).toBe(sentence)
  })

  it('names no language of what is the same in all of them', () => {
    const taken: Problem = { ...problem, field: 'slug', code: 'slugTaken' }
    expect(sayProblem(taken, 'en')).toBe('Address: another page has it already. Choose another.')
  })

  it('names the page that is not public, and where in the text it is named', () => {
    const dangling: Problem = {
      ...{ ...problem, field: 'body.3.children.0.target', code: 'danglingReference' },
      params: { target: 'centre/1', title: 'Erbil' },
    }
    const published = 'is not published in this language. Publish it first, or remove the link.'
    expect(sayProblem(dangling, 'en')).toBe(`Arabic text: Erbil ${published}`)
    const unknown = { ...dangling, params: { target: 'centre/1' } }
    expect(sayProblem(unknown, 'en')).toContain(`A page that it leads to ${published}`)
  })

  it('begins with a capital letter where it stands alone', () => {
    expect(sayFinding(problem, 'en')).toBe('Missing. Fill it in.')
  })

  it.each(problemCodes.flatMap((code) => localeCodes.map((language) => ({ code, language }))))(
    'leaves no gap for $code in $language',
    ({ code, language }) => {
      const params = { actual: 3, max: 2, min: 1, found: 'x', allowed: 'y', target: 'centre/1' }
      expect(sayProblem({ ...problem, code, params }, language)).not.toMatch(/[{}]|undefined/)
    },
  )
})

describe('every sentence', () => {
  const number = { id: 'a', number: 'abc', languages: [], whatsapp: false }
  const hotlinesFacts = { reportEmail: 'nobody', reportWhatsapp: null, numbers: [number] }
  const where = { type: 'hotlines', id: 'hotlines', slug: null, locale: 'ar' } as const

  it('says what was written, not by which rule it was read', () => {
    const result = hotlines.facts.safeParse(hotlinesFacts)
    const problems = result.error ? toProblems(result.error, hotlinesFacts, where) : []
    expect(problems.map((each) => sayProblem(each, 'ar'))).toEqual([
      'بريد «هناك خطأ هنا»: لا يمكن قراءته: nobody. صحّحه.',
      'أرقام الهاتف ١، الرقم: لا يمكن قراءته: abc. صحّحه.',
    ])
  })
})

describe('formPath', () => {
  it('finds lines whose rows Payload has given an id', () => {
    const benefits = forms.service.find((field) => 'name' in field && field.name === 'benefits')
    const { fields } = benefits as ArrayField
    fields.push({ name: 'id', type: 'text' })
    expect(formPath({ type: 'service', field: 'benefits.2' })).toBe('benefits.2.line')
    fields.pop()
  })

  it.each([
    ['service', 'benefits.2', 'benefits.2.line'],
    ['service', 'body.3.children.0', 'body'],
    ['service', 'papers.1.name', 'papers.1.name'],
    ['service', 'providers.0', 'providers'],
    ['campaign', 'hero.sha256', 'hero'],
    ['term', 'otherSpellings.2', 'otherSpellings'],
    ['guide', 'steps.0.body.1.children.0', 'steps.0.body'],
    ['guide', 'steps.0', 'steps.0'],
    ['opportunity', 'steps.0', 'steps.0.line'],
    ['hotlines', 'numbers.1.number', 'numbers.1.number'],
    ['service', 'freshness.checkedOn', 'freshness.checkedOn'],
    [null, 'anything.3', 'anything.3'],
  ] as const)('finds the field of %s %s', (type, field, path) => {
    expect(formPath({ type, field })).toBe(path)
  })
})
