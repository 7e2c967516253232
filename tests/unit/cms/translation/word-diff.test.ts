import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { wordDiff } from '../../../../cms/translation/word-diff.ts'

const marks = { same: '', added: '+', removed: '-' }
const said = (...texts: Parameters<typeof wordDiff>) =>
  wordDiff(...texts).map(({ kind, text }) => marks[kind] + text.trim())

describe('wordDiff', () => {
  it.each<[...Parameters<typeof wordDiff>, string[]]>([
    ['Open on Monday.', 'Open on Sunday.', 'en', ['Open on', '-Monday', '+Sunday', '.']],
    [
      'المركز مفتوح حتى ٣ آذار ٢٠٢٦، مجاناً',
      'المركز مفتوح حتى ٤ آذار ٢٠٢٦، مجاناً',
      'ar',
      ['المركز مفتوح حتى', '-٣ آذار ٢٠٢٦', '+٤ آذار ٢٠٢٦', '، مجاناً'],
    ],
    ['ژمارە 104', 'ژمارە ١٠٤', 'ckb', ['ژمارە ١٠٤']],
    ['کار\u200cەکە باشە', 'کار\u200cەکان باشە', 'ckb', ['-کار\u200cەکە', '+کار\u200cەکان', 'باشە']],
    ['', 'New', 'en', ['+New']],
    ['Same', 'Same', 'en', ['Same']],
  ])('compares %j with %j', (before, after, locale, expected) => {
    expect(said(before, after, locale)).toEqual(expected)
  })

  it('names the numbers of each run', () => {
    const added = wordDiff('Call 104', 'Call 0771 772 4725', 'en').find(
      ({ kind }) => kind === 'added',
    )
    expect(added?.tokens.map(({ value }) => value)).toEqual(['+9647717724725'])
  })

  const text = fc.array(
    fc.constantFrom(
      'كتاب',
      'وادە\u200cکە',
      'word',
      '٢٥',
      '25,000 IQD',
      '، ',
      ' ',
      '\n',
      '.',
      'https://a.iq',
    ),
    { maxLength: 14 },
  )
  it('gives back the new text', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(...localeCodes), (before, after, locale) => {
        const kept = wordDiff(before.join(''), after.join(''), locale)
        expect(kept.map(({ kind, text: run }) => (kind === 'removed' ? '' : run)).join('')).toBe(
          after.join(''),
        )
      }),
    )
  })
})
