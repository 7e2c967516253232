import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../../site/lib/format.ts'
import { lettersOf } from '../../../../site/lib/az-letters.ts'

const of = (...titles: string[]) => titles.map((title) => ({ title }))
const lettersIn = (locale: 'ar' | 'ckb' | 'en', ...titles: string[]) =>
  lettersOf(of(...titles), formatOf(locale).compare).map(({ letter }) => letter)

describe('lettersOf', () => {
  it('puts Arabic words under the letter after the article', () => {
    expect(lettersIn('ar', 'السكن', 'الإرشاد', 'بغداد')).toEqual(['ا', 'ب', 'س'])
  })

  it('follows the Sorani alphabet', () => {
    expect(lettersIn('ckb', 'ژیان', 'بەغدا', 'پەنابەر')).toEqual(['ب', 'پ', 'ژ'])
  })

  it('puts what begins with a number last', () => {
    expect(lettersIn('en', '30 days', 'Work', 'an answer')).toEqual(['A', 'W', null])
  })
})
