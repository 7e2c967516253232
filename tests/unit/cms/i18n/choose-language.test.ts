import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../../../cms/i18n/choose-language.ts'

describe('chooseLanguage', () => {
  it.each([
    ['ckb-IQ,ar;q=0.8', 'ckb'],
    ['ku,en;q=0.5', 'ckb'],
    ['fr,en;q=0.3,ar-IQ;q=0.9', 'ar'],
    ['en-US', 'en'],
    ['fr', 'ar'],
    [null, 'ar'],
  ])('answers %s with %s', (header, language) => {
    expect(chooseLanguage(header)).toBe(language)
  })
})
