import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { fold } from '../../../../../site/search/fold/fold.ts'
import { piecesOf } from '../../../../../site/search/fold/pieces-of.ts'

const marked = (text: string, query: string, locale: Locale) =>
  piecesOf(text, new Set(fold(query, locale)), locale)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')

describe('piecesOf', () => {
  it('marks words as they are written in the text', () => {
    expect(marked('صندوق القُروض، للعائدين.', 'قرض', 'ar')).toBe('صندوق [القُروض]، للعائدين.')
    expect(marked('بۆ ئاواره‌كان و ژنان', 'ئاوارە', 'ckb')).toBe('بۆ [ئاواره‌كان] و ژنان')
    expect(marked('Legal aid. Ask a lawyer!', 'law', 'en')).toBe('[Legal] aid. Ask a [lawyer]!')
  })

  it('marks a telephone number as one', () => {
    expect(marked('Call +964 771 772 4725 now', '07717724725', 'en')).toBe(
      'Call [+964 771 772 4725] now',
    )
  })

  it('marks words by their plain form too', () => {
    expect(piecesOf('loans', new Set(['loans']), 'en')).toEqual([{ text: 'loans', isMatch: true }])
  })

  it('has no pieces of nothing', () => {
    expect(piecesOf('', new Set(['loan']), 'en')).toEqual([])
  })
})
