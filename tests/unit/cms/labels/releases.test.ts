import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { findingCodes } from '#schema/release'
import * as releaseFindings from '../../../../cms/labels/release-findings.ts'
import * as releases from '../../../../cms/labels/releases.ts'
import { sayBytes, saySeconds, sayShare } from '../../../../cms/labels/say-amount.ts'
import { sayReleaseFinding } from '../../../../cms/labels/say-release-finding.ts'
import { stringsIn, wrongQuotes, wrongScript } from '../../script-checks.ts'

const labels = stringsIn({ releases, releaseFindings }, 'labels')

describe.each(localeCodes)('the words about releases in %s', (locale) => {
  const texts = labels.filter(({ where }) => where.endsWith(`.${locale}`))

  it('are all there, in the letters and quotes of the language', () => {
    expect(texts.length).toBe(labels.length / localeCodes.length)
    expect(texts.filter(({ text }) => text === '')).toEqual([])
    expect(texts.flatMap((text) => wrongScript(locale, text))).toEqual([])
    expect(texts.flatMap((text) => wrongQuotes(locale, text))).toEqual([])
  })

  it.each(findingCodes)('say what %s is, without a gap', (code) => {
    const params = { href: '/ar/x/', fragment: 'y', actual: 20_480, max: 14_336, count: 3 }
    const sentence = sayReleaseFinding({ code, params, problem: null }, locale)
    expect(sentence).not.toMatch(/[{}]|undefined/)
    expect(sentence.length).toBeGreaterThan(20)
  })
})

describe('a finding', () => {
  it('keeps an address together in a text from the right', () => {
    const finding = { code: 'deadLink', params: { href: '/ar/x/' }, problem: null } as const
    expect(sayReleaseFinding(finding, 'ar')).toContain('إلى \u2066/ar/x/\u2069،')
    expect(sayReleaseFinding(finding, 'en')).toContain('a link to /ar/x/, which')
  })
})

describe('a search that is too heavy', () => {
  it.each([
    ['ar', /^البحث باللغة الكردية السورانية .* ٢٦٫٩ كيلوبايت .* ١٫٩ كيلوبايت .*\u2068A · ب\u2069/],
    ['ckb', /^گەڕان بە کوردیی سۆرانی .* ٢٦٫٩ کیلۆبایت .* ١٫٩ کیلۆبایت .*\u2068A · ب\u2069/],
    ['en', /^The search in Sorani Kurdish .* 26.9 KB .* 1.9 KB too much.*\u2068A · ب\u2069/],
  ] as const)('is said in %s with its language, its weight and what to shorten', (reader, said) => {
    const params = { language: 'ckb', actual: 27_545, max: 25_600, over: 1_945, names: 'A · ب' }
    expect(sayReleaseFinding({ code: 'searchTooHeavy', params, problem: null }, reader)).toMatch(
      said,
    )
  })
})

describe('amounts', () => {
  it('say what is short all the same', () => {
    expect(saySeconds(40, 'en')).toBe('0.04 s')
  })

  it.each([
    ['en', '900 bytes', '1.5 MB', '3.4 s', '25 %'],
    ['ar', '٩٠٠ بايت', '١٫٥ ميغابايت', '٣٫٤ ثا', '٢٥٪'],
    ['ckb', '٩٠٠ بایت', '١٫٥ مێگابایت', '٣٫٤ چرکە', '٢٥٪'],
  ] as const)('are said in %s', (language, small, large, time, share) => {
    expect(sayBytes(900, language)).toBe(small)
    expect(sayBytes(1_572_864, language)).toBe(large)
    expect(saySeconds(3_420, language)).toBe(time)
    expect(sayShare(0.254, language)).toBe(share)
  })
})
