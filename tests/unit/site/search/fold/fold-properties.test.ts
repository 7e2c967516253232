import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { fold } from '../../../../../site/search/fold/fold.ts'
import { piecesOf } from '../../../../../site/search/fold/pieces-of.ts'
import { wordsOf } from '../../../../../site/search/fold/words-of.ts'

const letters = [
  ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآئؤ',
  ...'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەوۆیێ',
  ...'abcdefghijklmnopqrstuvwxyzéABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ...'0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
  ..."      --.,،؛؟!()/«»’'+…",
  ...'\u200c\u200d\u200f\u00adـ\u064b\u064e\u0651\u0654\n',
]
const endings = [
  'وال',
  'بال',
  'ال',
  'ات',
  'ون',
  'ية',
  'ەکانی',
  'ەکەم',
  'ێک',
  'وە',
  'ing',
  'ment',
  'ies',
]
const known = ['سي', 'في', 'psycho', 'social', 'curriculum vitae', '+964 771 772 4725', 'بێ', 'ئیش']
const text = fc
  .array(fc.constantFrom(...letters, ...endings, ...known), { maxLength: 40 })
  .map((parts) => parts.join(''))
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
const locale = fc.constantFrom(...localeCodes)

/** What is put between letters, or written for them, and says nothing else. */
const respelled = (from: RegExp, to: (found: string) => string) =>
  fc.property(text, locale, (written, language) => {
    expect(fold(written.replace(from, to), language)).toEqual(fold(written, language))
  })

describe('fold', () => {
  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(anyText, locale, (written, language) => {
        const once = fold(written, language)
        expect(fold(once.join(' '), language)).toEqual(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same with vowel signs, tatweel and what joins or parts letters', () => {
    fc.assert(respelled(/(?<=[بتجسشعفقكلمن])/gu, () => '\u064e'))
    fc.assert(respelled(/(?<=[بتجسشعفقكلمن])/gu, () => 'ـ'))
    fc.assert(respelled(/(?<=[بتجسشعفقكلمنه])/gu, () => '\u200c'))
  })

  it('is the same with Arabic and Persian letters', () => {
    const twins = new Map(['يی', 'كک', 'هھ', 'ىی'].map(([one = '', other = '']) => [one, other]))
    fc.assert(respelled(/[يكهى]/gu, (letter) => twins.get(letter) ?? letter))
  })

  it('is the same in capital letters', () => {
    fc.assert(respelled(/[a-z]/gu, (letter) => letter.toUpperCase()))
  })

  it('is the same in the digits of three scripts', () => {
    fc.assert(respelled(/[0-9]/gu, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))))
    fc.assert(respelled(/[0-9]/gu, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit))))
  })

  it('is the same composed and decomposed', () => {
    fc.assert(
      fc.property(text, locale, (written, language) => {
        const composed = fold(written.normalize('NFC'), language)
        expect(fold(written.normalize('NFD'), language)).toEqual(composed)
      }),
    )
  })

  it('is the same in presentation forms', () => {
    expect(fold('\ufee3\ufeae\ufedb\ufeb0', 'ar')).toEqual(fold('مركز', 'ar'))
    expect(fold('\ufefb\ufe9f\ufe8a', 'ar')).toEqual(fold('لاجئ', 'ar'))
  })
})

describe('wordsOf', () => {
  it('says where each word stands, one after the other', () => {
    fc.assert(
      fc.property(anyText, locale, (written, language) => {
        const words = wordsOf(written, language)
        const places = words.flatMap(({ start, end }) => [start, end])
        expect(places).toEqual([...places].sort((one, other) => one - other))
        for (const { key, plain, start, end } of words) {
          expect(end).toBeGreaterThan(start)
          expect(key).not.toBe('')
          expect(wordsOf(written.slice(start, end), language).map((word) => word.plain)).toContain(
            plain,
          )
        }
      }),
    )
  })
})

describe('piecesOf', () => {
  it('leaves the text as it is, letter by letter', () => {
    fc.assert(
      fc.property(anyText, locale, fc.nat(), (written, language, seed) => {
        const keys = new Set(fold(written, language).filter((_, place) => (place + seed) % 2 === 0))
        const pieces = piecesOf(written, keys, language)
        expect(pieces.map((piece) => piece.text).join('')).toBe(written)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })
})
