import { describe, expect, it } from 'vitest'
import { compareTokens } from '../../../../cms/translation/compare-tokens.ts'
import { termsIn, type GlossaryWord } from '../../../../cms/translation/glossary.ts'

const words: GlossaryWord[] = [
  {
    ...{ id: '1', acronym: 'NRM' },
    names: {
      ar: 'آلية الإحالة الوطنية',
      ckb: 'میکانیزمی نیشتمانیی ڕەوانەکردن',
      en: 'National Referral Mechanism',
    },
    spellings: {},
  },
  {
    id: '2',
    acronym: null,
    names: { ar: 'الإحالة', en: 'referral' },
    spellings: { en: ['refer'] },
  },
  { id: '3', acronym: null, names: { ar: 'سن', ckb: 'تەمەن' }, spellings: {} },
]
const found = (text: string, source: 'ar' | 'en' = 'ar') =>
  termsIn({ text, words, source, target: 'ckb' }).map(({ id, agreed }) => [id, agreed])

describe('termsIn', () => {
  it.each([
    [
      'تعمل آلية الاحالة الوطنية هنا',
      [
        ['1', 'میکانیزمی نیشتمانیی ڕەوانەکردن'],
        ['2', null],
      ],
    ],
    ['ويطلب بالإحالة', [['2', null]]],
    ['السنة القادمة', []],
    ['من سن ١٨', [['3', 'تەمەن']]],
    ['', []],
  ])('finds in %j: %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('takes signs in names as they are', () => {
    const signs = [{ id: '9', acronym: null, names: { en: 'C.V. (plain-text)' }, spellings: {} }]
    const question = { words: signs, source: 'en', target: 'ckb' } as const
    expect(termsIn({ ...question, text: 'a c.v. (plain-text)' })).toHaveLength(1)
    expect(termsIn({ ...question, text: 'a cxvx plain-text' })).toEqual([])
  })

  it.each([
    ['The NRM helps', ['1']],
    ['Ask for Referrals', ['2']],
    ['preferred', []],
  ])('knows short forms, other spellings and endings: %j', (text, expected) => {
    expect(found(text, 'en').map(([id]) => id)).toEqual(expected)
  })
})

describe('compareTokens', () => {
  it.each([
    ['Call 104 by 3 March 2026', 'پەیوەندی بکە بە 104 تا ٣ی ئازاری ٢٠٢٦', [], []],
    ['Call 104', 'پەیوەندی بکە بە 140', ['104'], ['140']],
    ['5 or 5', '٥', ['5'], []],
  ])('compares %j with %j', (source, translation, missing, extra) => {
    const difference = compareTokens(source, translation)
    expect(difference.missing.map(({ value }) => value)).toEqual(missing)
    expect(difference.extra.map(({ value }) => value)).toEqual(extra)
  })
})
