import { localeCodes, type Locale } from '#schema/locales'
import type { Random } from './random.ts'
import { body, lines, phrase, sentence } from './text.ts'

/** A value for each language. */
export function inEach<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(localeCodes.map((locale) => [locale, make(locale)])) as Record<
    Locale,
    T
  >
}

/** What every type but the session says. */
export function commonText(random: Random, locale: Locale, number: number) {
  return {
    title: `${phrase(random, locale, 4)} ${number}`,
    summary: `${sentence(random, locale)} ${sentence(random, locale)}`.slice(0, 270),
    body: body(random, locale),
    keywords: [phrase(random, locale, 1), phrase(random, locale, 2)],
    sourceNote: null,
  }
}

/** What services and programmes say. */
export function offerText(random: Random, locale: Locale) {
  return {
    benefits: lines(random, locale, 3),
    steps: lines(random, locale, 4),
    ifNotForMe: sentence(random, locale),
    eligibility: { 'rule-1': { sentence: sentence(random, locale) } },
    papers: {
      'paper-1': { name: phrase(random, locale, 3), whereToGet: sentence(random, locale) },
      'paper-2': { name: phrase(random, locale, 2), whereToGet: null },
    },
  }
}
