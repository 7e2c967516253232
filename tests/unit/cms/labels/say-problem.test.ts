import { describe, expect, it } from 'vitest'
import { problemCodes, type Problem } from '#schema/errors'
import { localeCodes } from '#schema/locales'
import { sayProblem } from '../../../../cms/labels/say-problem.ts'
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
  it('names the field by its label and the row by its number', () => {
    expect(sayProblem(problem, 'en')).toBe('Papers to bring 2 Name: is missing. Fill it in.')
    expect(sayProblem(problem, 'ar')).toBe('الأوراق المطلوبة 2 الاسم: فارغ. املأه.')
  })

  it('fills in numbers', () => {
    const params = { actual: 312, max: 280 }
    const tooLong = sayProblem({ ...problem, field: 'summary', code: 'tooLong', params }, 'en')
    expect(tooLong).toBe('Summary: is 312 characters long, the limit is 280. Shorten it.')
  })

  it.each(problemCodes.flatMap((code) => localeCodes.map((language) => ({ code, language }))))(
    'leaves no gap for $code in $language',
    ({ code, language }) => {
      const params = { actual: 3, max: 2, min: 1, found: 'x', allowed: 'y', target: 'centre/1' }
      expect(sayProblem({ ...problem, code, params }, language)).not.toMatch(/[{}]|undefined/)
    },
  )
})

describe('formPath', () => {
  it.each([
    ['benefits.2', 'benefits.2.line'],
    ['body.3.children.0', 'body'],
    ['papers.1.name', 'papers.1.name'],
    ['hero.sha256', 'hero'],
    ['freshness.checkedOn', 'freshness.checkedOn'],
  ])('finds the field of %s', (field, path) => {
    expect(formPath(field)).toBe(path)
  })
})
