import type { Locale } from '#schema/locales'
import { plainOf } from './plain-of.ts'
import { stemOf } from './stem-of.ts'
import type { Word } from './word.ts'

/**
 * The words of a text in their order, each with its place in it. Arabic letters, Latin letters and numbers
 * are words of their own even where no space stands between. A telephone number written in groups
 * is one word that has spaces in it.
 */
export function wordsOf(text: string, locale: Locale): Word[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const [written] = match
    const plain = plainOf(written, locale)
    if (plain === '') return []
    const exact = written
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Cf}/gu, '')
    const { index: start } = match
    return [{ exact, plain, key: stemOf(plain, locale), start, end: start + written.length }]
  })
}

/** Iraqi numbers of eleven digits, and numbers of other countries after + or 00. */
const phone = String.raw`(?:(?:\+|[0٠۰]{2})[9٩۹][6٦۶][4٤۴](?:[ \u00a0-]?\p{Nd}){10}|[0٠۰]\p{Nd}(?:[ \u00a0-]?\p{Nd}){9}|\+\p{Nd}(?:[ \u00a0-]?\p{Nd}){7,13})(?!\p{Nd})`
const arabicLetter = String.raw`(?=\p{L})[\p{Script=Arabic}ـ]`
const arabicWord = String.raw`${arabicLetter}(?:${arabicLetter}|[\p{M}\p{Cf}])*`
const otherLetter = String.raw`(?!${arabicLetter})[\p{L}\p{N}]`
const otherWord = String.raw`${otherLetter}(?:${otherLetter}|[\p{M}\p{Cf}]|['’](?=${otherLetter}))*`
const wordPattern = new RegExp(`${phone}|${arabicWord}|${otherWord}`, 'gu')
