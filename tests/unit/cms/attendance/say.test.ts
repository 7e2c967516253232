import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { sayMonth } from '../../../../cms/attendance/say-month.ts'
import { sayCell, saySum } from '../../../../cms/attendance/say-numbers.ts'

describe('sayMonth', () => {
  it.each<[string, Locale, string]>([
    ['2026-12', 'en', 'December 2026'],
    ['2026-01', 'ar', 'كانون الثاني ٢٠٢٦'],
    ['2026-02', 'ckb', 'شوباتی ٢٠٢٦'],
    ['2026-12', 'ckb', 'کانوونی یەکەمی ٢٠٢٦'],
  ])('says %s in %s', (month, locale, said) => {
    expect(sayMonth(month, locale)).toBe(said)
  })
})

describe('numbers', () => {
  it.each<[Locale, string[]]>([
    ['en', ['120', '<5', 'hidden', '120', 'at least 120', 'hidden']],
    ['ar', ['١٢٠', 'أقل من ٥', 'مخفي', '١٢٠', '١٢٠ على الأقل', 'مخفي']],
    ['ckb', ['١٢٠', 'کەمتر لە ٥', 'شاراوە', '١٢٠', 'لانیکەم ١٢٠', 'شاراوە']],
  ])('are said in %s with what is hidden', (locale, said) => {
    expect([
      ...([120, 'small', 'hidden'] as const).map((cell) => sayCell(cell, locale)),
      saySum({ value: 120, isWhole: true }, locale),
      saySum({ value: 120, isWhole: false }, locale),
      saySum({ value: 0, isWhole: false }, locale),
    ]).toEqual(said)
  })
})
