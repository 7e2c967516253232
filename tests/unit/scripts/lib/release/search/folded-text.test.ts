import { describe, expect, test } from 'vitest'
import { fold } from '../../../../../../site/search/fold/fold.ts'
import { foldedText } from '../../../../../../scripts/lib/release/search/folded-text.ts'

describe('foldedText', () => {
  test('has a part for each part of the text, so that the places of words are the same', () => {
    const text = '  «القروض،المنح» – اتصل على 0770 123 4567 !\n و/أو loans'
    const parts = foldedText(text, 'ar').split(' ')
    expect(parts).toHaveLength(text.trim().split(/\s+/).length)
    expect(parts[0]).toBe(fold('القروض المنح', 'ar').join('-'))
    expect(parts[1]).toBe('–')
  })

  test('finds a number of several parts in each of them', () => {
    expect(foldedText('Call 0770 123 4567.', 'en').split(' ').slice(1)).toEqual([
      '7701234567',
      '7701234567',
      '7701234567',
    ])
  })

  test('of nothing is nothing', () => {
    expect(foldedText(' ', 'ckb')).toBe('')
  })
})
