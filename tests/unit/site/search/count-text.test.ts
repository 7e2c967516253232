import { describe, expect, it } from 'vitest'
import { countText } from '../../../../site/search/count-text.ts'
import { boxStringsOf } from '../../../../site/search/search-strings.ts'

describe('countText', () => {
  it.each([
    ['ar', 2, 'نتيجتان'],
    ['ar', 11, '١١ نتيجة'],
    ['ckb', 5, '٥ ئەنجام'],
    ['en', 1, '1 result'],
  ] as const)('counts in %s: %i', (locale, count, expected) => {
    expect(countText(boxStringsOf(locale), count)).toBe(expected)
  })

  it('uses the general form where the browser counts in a category the language does not have', () => {
    const counts = { other: '{count} ئەنجام' }
    expect(countText({ locale: 'ckb', counts }, 1)).toBe('١ ئەنجام')
  })
})
