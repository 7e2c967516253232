import { describe, expect, it } from 'vitest'
import { articleDate, monthOrYear } from '../../../../site/lib/partial-day.ts'

describe('monthOrYear', () => {
  it('writes a year or a month in the language’s words and digits', () => {
    expect(monthOrYear('en', '2025')).toBe('2025')
    expect(monthOrYear('en', '2025-05')).toBe('May 2025')
    expect(monthOrYear('ar', '2025-05')).toBe('أيار ٢٠٢٥')
    expect(monthOrYear('ckb', '2025-05')).toBe('ئایاری ٢٠٢٥')
  })
})

describe('articleDate', () => {
  const date = '2024-01-01'

  it('says no more of a date than is known', () => {
    expect(articleDate({ locale: 'en', date, precision: 'day' })).toBe('1 January 2024')
    expect(articleDate({ locale: 'en', date, precision: 'month' })).toBe('January 2024')
    expect(articleDate({ locale: 'ar', date, precision: 'year' })).toBe('٢٠٢٤')
  })
})
