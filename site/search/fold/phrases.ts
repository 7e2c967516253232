import type { Locale } from '#schema/locales'
import { keyOf } from './key-of.ts'
import type { Word } from './word.ts'

/** Two keys that are one word, written apart, and that word, plain. No key of a line is the end of another. */
const phrases = new Map([
  ['سي في', 'cv'],
  ['بي كار', 'بيكار'],
  ['psycho social', 'psychosocial'],
  ['curriculum vita', 'cv'],
  ['micro loan', 'loan'],
])

/** Words with those joined that are one word written apart; a joined word reaches over both. */
export function withPhrasesJoined(words: readonly Word[], locale: Locale): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const before = joined[joined.length - 1]
    const whole = phrases.get(`${before?.key} ${word.key}`)
    if (before === undefined || whole === undefined) joined.push(word)
    else
      joined[joined.length - 1] = {
        exact: `${before.exact} ${word.exact}`,
        plain: before.plain + word.plain,
        key: keyOf(whole, locale),
        start: before.start,
        end: word.end,
      }
  }
  return joined
}
