import { diffArrays } from 'diff'
import { localeOf, type Locale } from '#schema/locales'
import { foldText } from './fold-text.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A run of words that both texts have, or one of them alone. */
export type DiffSegment = {
  kind: 'same' | 'added' | 'removed'
  text: string
  /** What in the run must not be overlooked; positions count from its start. */
  tokens: Token[]
}

/**
 * What changed from one text to the other, word by word. Numbers, dates, phone numbers, amounts and links
 * stay whole; digits of another script and other white space are no change. The runs that are not `removed`
 * joined are the new text.
 */
export function wordDiff(before: string, after: string, locale: Locale): DiffSegment[] {
  const runs = diffArrays(pieces(before, locale), pieces(after, locale), { comparator: isSame })
  return runs.map(({ value, added, removed }) => {
    const text = value.join('')
    return { kind: kindOf({ added, removed }), text, tokens: tokensOf(text) }
  })
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): DiffSegment['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}

function isSame(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(piece: string): string {
  return foldText(piece).trim()
}

// A text cut into words, signs and whole tokens, each with the white space after it.
function pieces(text: string, locale: Locale): string[] {
  const cuts = new Set([0])
  const tokens = tokensOf(text)
  const segmenter = new Intl.Segmenter(localeOf(locale).lang, { granularity: 'word' })
  for (const { index, segment } of segmenter.segment(text)) {
    const isInside = tokens.some(({ start, end }) => index > start && index < end)
    if (!isInside && segment.trim() !== '') cuts.add(index)
  }
  for (const { end } of tokens) if (/^\S/u.test(text.slice(end))) cuts.add(end)
  const places = [...cuts].sort((a, b) => a - b)
  return places
    .map((start, index) => text.slice(start, places[index + 1]))
    .filter((piece) => piece !== '')
}
