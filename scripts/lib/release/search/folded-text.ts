import type { Locale } from '#schema/locales'
import { wordsOf } from '../../../../site/search/fold/words-of.ts'

/**
 * A text in which each part between spaces stands folded, so that the place of a word is the same in both:
 * what the search finds in the one is marked in the other. A part of several words has hyphens between
 * them, which Pagefind finds one by one; a part of none is a dash.
 * @example foldedText('loans/grants – now', 'en') // => 'loan-grant – now'
 */
export function foldedText(text: string, locale: Locale): string {
  const words = wordsOf(text, locale)
  let next = 0
  const parts = [...text.matchAll(/\S+/g)].map(({ 0: part, index }) => {
    const end = index + part.length
    while ((words[next]?.end ?? end) <= index) next += 1
    const keys: string[] = []
    // A word may reach over several parts: a phone number in groups.
    for (let at = next; (words[at]?.start ?? end) < end; at += 1) keys.push(words[at]?.key ?? '')
    return keys.join('-') || '–'
  })
  return parts.join(' ')
}
