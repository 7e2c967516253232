import type { Locale } from '#schema/locales'
import type { Piece } from '../finding.ts'
import { wordsOf } from './words-of.ts'

/**
 * A text in pieces, with the words marked whose key or plain form is among `keys`. The pieces together
 * are the text, letter by letter.
 */
export function piecesOf(text: string, keys: ReadonlySet<string>, locale: Locale): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { key, plain, start, end } of wordsOf(text, locale)) {
    if (!keys.has(key) && !keys.has(plain)) continue
    if (start > done) pieces.push({ text: text.slice(done, start), isMatch: false })
    pieces.push({ text: text.slice(start, end), isMatch: true })
    done = end
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMatch: false })
  return pieces
}
