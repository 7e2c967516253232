import { describe, expect, it } from 'vitest'
import { localeCodes, type Locale } from '#schema/locales'
import ar from '../../../../site/i18n/ar.json' with { type: 'json' }
import ckb from '../../../../site/i18n/ckb.json' with { type: 'json' }
import en from '../../../../site/i18n/en.json' with { type: 'json' }
import { messagesSchema } from '../../../../site/i18n/schema.ts'
import { directionFaults, stringsIn, wrongQuotes, wrongScript } from '../../script-checks.ts'

const files: Record<Locale, Record<string, string | Record<string, string>>> = { ar, ckb, en }

describe.each(localeCodes)('strings in %s', (locale) => {
  const messages = files[locale]
  const texts = Object.entries(messages).flatMap(([key, value]) =>
    (typeof value === 'string' ? [value] : Object.values(value)).map((text) => ({ key, text })),
  )

  it('have every key, no other, and the plural forms of the language', () => {
    expect(messagesSchema(locale).safeParse(messages).error?.issues ?? []).toEqual([])
  })

  it('stand in the order of their keys', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort())
  })

  it('have no space to spare', () => {
    expect(texts.filter(({ text }) => / {2}|^ | $| [،؛؟,;?]/.test(text))).toEqual([])
  })
})

describe('a language file', () => {
  const lacking = Object.fromEntries(Object.entries(en).filter(([key]) => key !== 'menu.home'))

  it('is refused when a key is missing, one is too many, a plural form or a placeholder is wrong', () => {
    const wrong = {
      ...lacking,
      'menu.unknown': 'Extra',
      'count.pages': { one: '{count} page' },
      'offer.until': 'Until',
    }
    const { error } = messagesSchema('en').safeParse(wrong)
    const found = error?.issues.map(({ code, path }) => `${code} ${path.join('/')}`).sort()
    expect(found).toEqual([
      'custom offer.until',
      'invalid_type count.pages/other',
      'invalid_type menu.home',
      'unrecognized_keys ',
    ])
  })
})

describe.each(localeCodes)('texts in %s', (locale) => {
  const texts = stringsIn(files[locale], locale)

  it('are in the letters and digits of the language', () => {
    expect(texts.flatMap((text) => wrongScript(locale, text))).toEqual([])
  })

  it('close every direction that they open', () => {
    expect(texts.filter(({ text }) => directionFaults(text))).toEqual([])
  })

  it('close every quotation and bracket', () => {
    expect(texts.flatMap((text) => wrongQuotes(locale, text))).toEqual([])
  })
})
