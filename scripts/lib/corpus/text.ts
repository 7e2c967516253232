import type { Locale } from '#schema/locales'
import type { Random } from './random.ts'
import { marks, words } from './words.ts'

/** Some words in a row, without marks. */
export function phrase(random: Random, locale: Locale, count: number): string {
  const picked = Array.from({ length: count }, () => random.pick(words[locale]))
  const text = picked.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A sentence of eight to fifteen words. */
export function sentence(random: Random, locale: Locale): string {
  const { comma, end } = marks[locale]
  const first = phrase(random, locale, 4 + random.below(4))
  const second = phrase(random, locale, 4 + random.below(4)).toLowerCase()
  return `${first}${comma} ${second}${end}`
}

/** Lines of a list, a sentence each. */
export function lines(random: Random, locale: Locale, count: number): string[] {
  return Array.from({ length: count }, () => sentence(random, locale))
}

/** A body in Markdown: headings, paragraphs and a list, about 250 words. */
export function body(random: Random, locale: Locale): string {
  const part = () =>
    [
      `## ${phrase(random, locale, 4)}`,
      lines(random, locale, 4).join(' '),
      lines(random, locale, 3).join(' '),
    ].join('\n\n')
  const points = lines(random, locale, 4).map((line) => `- ${line}`)
  return [lines(random, locale, 3).join(' '), part(), points.join('\n'), part()].join('\n\n')
}
