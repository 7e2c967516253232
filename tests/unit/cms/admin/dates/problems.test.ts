import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../../../cms/admin/dates/draft.ts'
import { missingIn, problemsAt } from '../../../../../cms/admin/dates/problems.ts'

describe('problemsAt', () => {
  it.each([
    ['startsAt', { start: 'No.' }],
    ['dates.0.endsAt', { end: 'No.' }],
    ['moves', { rhythm: 'No.' }],
    ['elsewhere', { form: 'No.' }],
  ])('brings a problem of %s to its field', (field, expected) => {
    expect(problemsAt([{ field, message: 'No.' }])).toEqual(expected)
  })

  it('keeps every sentence of a field', () => {
    const problems = ['One.', 'Two.'].map((message) => ({ field: 'recurrence', message }))
    expect(problemsAt(problems)).toEqual({ rhythm: 'One. Two.' })
  })
})

describe('missingIn', () => {
  const empty = emptyDraft({ centre: '', languages: [] })
  const missing = (values: Partial<typeof empty>) =>
    Object.keys(missingIn({ ...empty, ...values }, 'Fill this in.'))

  it('names everything that a course needs', () => {
    expect(missing({})).toEqual(['course', 'centre', 'day', 'start', 'end', 'languages'])
  })

  it('asks for a link where there is no centre', () => {
    expect(missing({ kind: 'webinar' })).toEqual(['link', 'day', 'start', 'end', 'languages'])
  })

  it('asks until when only where it is repeated until a day', () => {
    expect(missing({ rhythm: 'week', until: 'day' })).toContain('lastDay')
    expect(missing({ rhythm: 'once', until: 'day' })).not.toContain('lastDay')
  })
})
