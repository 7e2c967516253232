import { describe, expect, it } from 'vitest'
import { localeCodes, type Locale } from '#schema/locales'
import ar from '../../../../site/i18n/ar.json' with { type: 'json' }
import ckb from '../../../../site/i18n/ckb.json' with { type: 'json' }
import en from '../../../../site/i18n/en.json' with { type: 'json' }
import { messagesSchema } from '../../../../site/i18n/schema.ts'

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

describe('scripts', () => {
  const ownNames = /JavaScript|WCAG 2\.2|AA|ICMPD|CAIR|\{\w+\}/g
  const wrongIn = (locale: Locale, letters: RegExp) =>
    Object.entries(files[locale]).filter(([, value]) =>
      letters.test(
        JSON.stringify(Object.values({ value })[0])
          .replace(/"(zero|one|two|few|many|other)":/g, '')
          .replace(ownNames, ''),
      ),
    )

  it('keep Latin letters out of Arabic and Sorani', () => {
    expect([...wrongIn('ar', /[a-z]/i), ...wrongIn('ckb', /[a-z]/i)]).toEqual([])
  })

  it('keep Arabic letters that Sorani writes otherwise out of Sorani', () => {
    expect(wrongIn('ckb', /[يىكةھًٌٍَُِّْ]/)).toEqual([])
  })

  it('keep Sorani letters out of Arabic', () => {
    expect(wrongIn('ar', /[ەڕڵۆێیکگپچژڤ]/)).toEqual([])
  })

  it('keep Arabic script out of English', () => {
    expect(wrongIn('en', /[\u0600-\u06ff]/)).toEqual([])
  })
})
