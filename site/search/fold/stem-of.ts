import type { Locale } from '#schema/locales'

/**
 * A plain word without the articles, prepositions and endings that hang on it. Stemming a stem changes nothing.
 */
export function stemOf(plain: string, locale: Locale): string {
  const strip = /^[a-z]/u.test(plain) ? stripEnglish : strips[locale]
  let stem = plain
  for (;;) {
    const shorter = strip(stem)
    if (shorter === stem) return stem
    stem = shorter
  }
}

// No lookbehind: older phones do not know it. The lazy start leaves the longest ending to be taken off.
const arabicStart = /^(?:وال|بال|كال|فال|ولل|لل|ال)(?=.{3})/u
const arabicEnd = /^(.{3,}?)(?:ات|ون|ين|ان|يه|ها|هم|ه|ي)$/u
const soraniEnd = /^(.{2,}?)(?:يهكاني|هكاني|هكان|كاني|كان|يهكه|هكهي|هكه|اني|ان|يكي|يك|هوه|ه|ي)$/u

const strips: Record<Locale, (word: string) => string> = {
  ar: (word) => (word.length > 4 ? word.replace(arabicStart, '') : word).replace(arabicEnd, '$1'),
  ckb: (word) => word.replace(soraniEnd, '$1'),
  en: (word) => word,
}

function stripEnglish(word: string): string {
  return word
    .replace(/^(.{3,})ies$/u, '$1y')
    .replace(/^(.{2,}[^s])s$/u, '$1')
    .replace(/^(.*[aeiouy].{2,}?)(?:ing|ed|er|or|ment)$/u, '$1')
    .replace(/our$/u, 'or')
    .replace(/centre$/u, 'center')
    .replace(/^(.{3,})e$/u, '$1')
}
