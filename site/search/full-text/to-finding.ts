import type { Locale } from '#schema/locales'
import type { Finding, Piece } from '../finding.ts'
import { piecesOf } from '../fold/pieces-of.ts'
import type { Found } from '../pagefind.ts'

type Asked = { keys: ReadonlySet<string>; locale: Locale }

/** What is shown of a page that was found; the title's words are marked by the query's keys. */
export function toFinding({ url, meta, excerpt, filters }: Found, asked: Asked): Finding {
  return {
    type: (filters['type']?.[0] ?? 'page') as Finding['type'],
    path: url,
    title: piecesOf(meta['title'] ?? url, asked.keys, asked.locale),
    excerpt: excerptPieces(excerpt),
  }
}

/**
 * An excerpt of Pagefind in pieces. It marks all between two spaces; quotes and full stops are not what
 * was asked for.
 * @example excerptPieces('a <mark>«loan».</mark>') // => a «, loan (a match), ».
 */
export function excerptPieces(html: string): Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, isMatch: boolean) => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + text, isMatch }
    else pieces.push({ text, isMatch })
  }
  html.split(/<\/?mark>/).forEach((part, index) => {
    // Every other part stands in a mark, and no other element than a mark is in it.
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    const found = index % 2 === 1 ? marked.exec(text) : null
    const [, before = '', word = '', after = ''] = found ?? ['', text]
    add(before, false)
    add(word, true)
    add(after, false)
  })
  return pieces
}

const marked = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su
