import { describe, expect, it } from 'vitest'
import { forms } from '../../../../cms/forms.ts'
import { inLanguage } from '../../../../cms/states/in-language.ts'

describe('inLanguage', () => {
  it('takes one language of texts, of lists and of rows, and facts as they are', () => {
    const doc = {
      slug: 'loans',
      title: { ar: 'قرض', en: 'Loan' },
      steps: { en: [{ id: '1', line: 'Call' }] },
      papers: [{ id: 'a', kind: 'identity', name: { ar: 'هوية', en: 'Card' } }],
      updatedAt: '2026-11-22T08:00:00.000Z',
    }
    expect(inLanguage(doc, forms.service, 'ar')).toEqual({
      ...doc,
      title: 'قرض',
      steps: null,
      papers: [{ id: 'a', kind: 'identity', name: 'هوية' }],
    })
    expect(inLanguage(doc, forms.service, 'ckb')).toMatchObject({ title: null })
  })
})
