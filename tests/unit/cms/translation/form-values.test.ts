import { describe, expect, it } from 'vitest'
import {
  fits,
  formData,
  formValue,
  type FormValue,
} from '../../../../cms/translation/form-values.ts'
import { plainText } from '../../../../cms/translation/plain-text.ts'
import { sayShare } from '../../../../cms/translation/say-share.ts'
import { textFieldsOf } from '../../../../cms/translation/text-fields.ts'
import { titleIn } from '../../../../cms/translation/title-in.ts'

const text = (words: string) => ({ type: 'text', text: words })
const body = (...children: object[]) => ({ root: { children } })
const document = {
  title: ' Loans ',
  cost: 'free',
  steps: [
    { id: 's1', line: 'Call' },
    { id: 's2', line: '' },
  ],
  keywords: ['money'],
  body: body({ type: 'paragraph', children: [text('Help')] }),
  papers: [
    { id: 'p1', kind: 'identity', name: 'Card', whereToGet: null },
    { id: 'p2', kind: 'travel', name: 'Pass', whereToGet: 'Office' },
  ],
}
const fields = textFieldsOf('service', document)
const valueAt = (path: string) => {
  const field = fields.find((each) => each.path === path)
  return field && formValue(document, field)
}

describe('formValue', () => {
  it.each<[string, FormValue]>([
    ['title', 'Loans'],
    ['summary', ''],
    ['steps', ['Call', '']],
    ['keywords', ['money']],
    ['body', document.body],
    ['papers.p1.whereToGet', ''],
    ['papers.p2.name', 'Pass'],
  ])('reads %s', (path, value) => {
    expect(valueAt(path)).toEqual(value)
  })
})

describe('formData', () => {
  it('keeps rows, their facts and the lines that stay', () => {
    const values = new Map<string, FormValue>([
      ['title', 'قەرز'],
      ['steps', ['پەیوەندی', ' ', 'بڕۆ']],
      ['papers.p1.name', 'ناسنامە'],
      ['papers.p2.whereToGet', 'نووسینگە'],
    ])
    expect(formData(document, fields, values)).toEqual({
      title: 'قەرز',
      steps: [
        { id: 's1', line: 'پەیوەندی' },
        { id: 's2', line: 'بڕۆ' },
      ],
      papers: [
        { id: 'p1', kind: 'identity', name: 'ناسنامە', whereToGet: null },
        { id: 'p2', kind: 'travel', name: 'Pass', whereToGet: 'نووسینگە' },
      ],
    })
  })
})

it.each<[Parameters<typeof fits>[0], FormValue, boolean]>([
  ['line', 'x', true],
  ['line', ['x'], false],
  ['lines', ['x'], true],
  ['words', 'x', false],
  ['body', null, true],
  ['body', {}, true],
  ['body', ['x'], false],
])('knows whether a %s can hold %j', (kind, value, does) => {
  expect(fits(kind, value)).toBe(does)
})

it('says what a body of the form says', () => {
  const link = { type: 'link', fields: { url: 'tel:+9647717724725' }, children: [text('us')] }
  const list = {
    type: 'list',
    children: [{ children: [text('one')] }, { children: [text('two')] }],
  }
  const paragraph = { type: 'paragraph', children: [text('Call '), link] }
  expect(plainText(body(paragraph, { type: 'paragraph', children: [] }, list))).toBe(
    'Call us (+9647717724725)\none\ntwo',
  )
})

it.each([
  [0.996, 'en', '99%'],
  [1, 'en', '100%'],
] as const)('says a share of %d in %s', (share, locale, said) => {
  expect(sayShare(share, locale)).toBe(said)
})

it('says shares with the digits of the language', () => {
  expect(sayShare(0.5, 'ckb')).toMatch(/٥٠٪/)
})

it.each([
  ['ckb', 'ar', 'کوردی'],
  ['en', 'ar', 'عربي'],
  ['en', 'en', 'عربي'],
] as const)(
  'names a document for a reader of %s that was written in %s',
  (language, source, said) => {
    const titles = { ar: 'عربي', ckb: 'کوردی' }
    expect(titleIn({ titles, sourceLanguage: source }, language)?.text).toBe(said)
  },
)
