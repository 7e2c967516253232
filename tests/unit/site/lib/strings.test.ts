import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { textOf } from '../../../../site/lib/strings.ts'

describe('plural', () => {
  it.each([
    [0, 'لا توجد مواعيد'],
    [1, 'موعد واحد'],
    [2, 'موعدان'],
    [3, '٣ مواعيد'],
    [11, '١١ موعداً'],
    [100, '١٠٠ موعد'],
  ])('counts %i in Arabic', (count, expected) => {
    expect(textOf('ar').plural('count.sessions', count)).toBe(expected)
  })

  it.each([
    [0, '0 dates'],
    [1, '1 date'],
    [1200, '1,200 dates'],
  ])('counts %i in English', (count, expected) => {
    expect(textOf('en').plural('count.sessions', count)).toBe(expected)
  })

  it('counts in Sorani with its own table', () => {
    const { plural } = textOf('ckb')
    expect([plural('count.pages', 1), plural('count.pages', 12)]).toEqual(['١ لاپەڕە', '١٢ لاپەڕە'])
  })
})

describe('t', () => {
  it('writes numbers in the digits of the language and leaves texts alone', () => {
    const params = { page: 2, pages: 13 }
    expect(localeCodes.map((locale) => textOf(locale).t('pagination.current', params))).toEqual([
      'صفحة ٢ من ١٣',
      'پەڕەی ٢ لە ١٣',
      'Page 2 of 13',
    ])
    expect(textOf('ar').t('page.title', { title: 'CAIR 2022' })).toBe('CAIR 2022 – منارة')
  })

  it('fails on a placeholder without a value, naming text and placeholder', () => {
    expect(() => textOf('en').t('offer.until')).toThrow(
      'The text "offer.until" needs a value for {end}.',
    )
  })

  it('knows language and direction', () => {
    const { lang, dir } = textOf('ar')
    expect({ lang, dir }).toEqual({ lang: 'ar-IQ', dir: 'rtl' })
  })
})
