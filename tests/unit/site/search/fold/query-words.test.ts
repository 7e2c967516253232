import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { queryWords } from '../../../../../site/search/fold/query-words.ts'

const telling = (query: string, locale: Locale) =>
  queryWords(query, locale).map(({ exact }) => exact)

describe('queryWords', () => {
  it('leaves out how a question is put', () => {
    expect(telling('how can I find a lawyer in Iraq?', 'en')).toEqual(['lawyer'])
    expect(telling('شلون اريد قرض بالعراق', 'ar')).toEqual(['قرض'])
    expect(telling('چۆن پارێزەر لە عێراق', 'ckb')).toEqual(['پارێزەر'])
  })

  it('keeps a word that says little when it is all there is', () => {
    expect(telling('how', 'en')).toEqual(['how'])
    expect(telling('وين', 'ar')).toEqual(['وين'])
    expect(telling('Iraq', 'ar')).toEqual(['iraq'])
  })

  it('knows the short words of Latin letters in every language', () => {
    expect(telling('geranewe bo iraq', 'ckb')).toEqual(['geranewe'])
  })

  it('is empty when nothing is asked', () => {
    expect(telling(' ؟! ', 'ar')).toEqual([])
  })
})
