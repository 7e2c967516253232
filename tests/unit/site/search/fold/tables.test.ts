import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { arabicSynonyms } from '../../../../../site/search/fold/arabic-synonyms.ts'
import { englishSynonyms } from '../../../../../site/search/fold/english-synonyms.ts'
import { fold } from '../../../../../site/search/fold/fold.ts'
import { plainOf } from '../../../../../site/search/fold/plain-of.ts'
import { shorterOf } from '../../../../../site/search/fold/shorter-of.ts'
import { soraniSynonyms } from '../../../../../site/search/fold/sorani-synonyms.ts'

const texts = { ar: arabicSynonyms, ckb: soraniSynonyms, en: englishSynonyms }
const tables = localeCodes.map((locale) => ({
  locale,
  lines: texts[locale]
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((word) => plainOf(word, locale))),
}))

describe.each(tables)('the synonyms in $locale', ({ locale, lines }) => {
  it('have each word once', () => {
    const words = lines.flat()
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([])
  })

  it('fold every word to the first of its line', () => {
    const folded = lines.map((line) => line.map((word) => fold(word, locale).join(' ')))
    expect(folded).toEqual(lines.map((line) => line.map(() => line[0])))
  })

  it('have a word alone only where the stemmer would shorten it', () => {
    const alone = lines.filter(({ length }) => length === 1).flat()
    expect(alone.filter((word) => shorterOf(word, locale) === word)).toEqual([])
  })
})
