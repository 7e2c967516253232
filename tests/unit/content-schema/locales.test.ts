import { describe, expect, test } from 'vitest'
import { governorates } from '#schema/governorates'
import { isLocale, localeCodes, localeOf, locales } from '#schema/locales'

describe('locales', () => {
  test('every tag is one that browsers know how to read', () => {
    expect(locales.map(({ lang }) => Intl.getCanonicalLocales(lang)[0])).toEqual(
      locales.map(({ lang }) => lang),
    )
  })

  test('Sorani is ckb, never ku, and Arabic is Iraqi', () => {
    expect(localeCodes).not.toContain('ku')
    expect(localeOf('ar').lang).toBe('ar-IQ')
    expect(isLocale('ku')).toBe(false)
    expect(isLocale('ckb')).toBe(true)
  })
})

describe('governorates', () => {
  test('are the 18 of the standard and Halabja', () => {
    expect(new Set(governorates).size).toBe(19)
    expect(governorates.filter((code) => /^IQ-[A-Z]{2}$/.test(code))).toHaveLength(19)
    expect(governorates).toContain('IQ-HA')
  })
})
