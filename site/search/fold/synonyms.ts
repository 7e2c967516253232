import type { Locale } from '#schema/locales'
import { arabicSynonyms } from './arabic-synonyms.ts'
import { englishSynonyms } from './english-synonyms.ts'
import { plainOf } from './plain-of.ts'
import { soraniSynonyms } from './sorani-synonyms.ts'

/** The plain words of a language's table, each with the plain word that stands for it. */
export function synonymsOf(locale: Locale): ReadonlyMap<string, string> {
  const read = tables.get(locale) ?? tableOf(locale)
  tables.set(locale, read)
  return read
}

const texts: Record<Locale, string> = {
  ar: arabicSynonyms,
  ckb: soraniSynonyms,
  en: englishSynonyms,
}

/** A table is read when its language is first searched, not when the page loads. */
const tables = new Map<Locale, ReadonlyMap<string, string>>()

function tableOf(locale: Locale): ReadonlyMap<string, string> {
  const lines = texts[locale].trim().split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [first = '', ...others] = line.split(' ').map((word) => plainOf(word, locale))
      return [first, ...others].map((word) => [word, first] as const)
    }),
  )
}
