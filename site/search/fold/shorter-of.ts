import type { Locale } from '#schema/locales'

/** A plain word without one layer of what hangs on it, or as it is when nothing does. */
export function shorterOf(plain: string, locale: Locale): string {
  for (const [pattern, left] of layers[locale]) {
    const shorter = plain.replace(pattern, left)
    if (shorter !== plain) return shorter
  }
  return plain
}

type Layer = readonly [pattern: RegExp, left: string]

/**
 * In the order in which they are tried. No lookbehind: older phones do not know it. A lazy start leaves the
 * longest ending to be taken off.
 */
const layers: Record<Locale, readonly Layer[]> = {
  ar: [
    [/^(?:وال|بال|كال|فال|ولل|لل|ال)(?=.{3})/u, ''],
    [/^(.{3,}?)(?:تي|تها|تهم|تنا|تكم|ات|ون|ين|ان|يه|ها|هم|نا|كم|ه|ي)$/u, '$1'],
  ],
  ckb: [
    [/^(.{3,}?)(?:تان|مان|يان)$/u, '$1'],
    [
      /^(.{2,}?)(?:ي?ه?كان(?:ي|م|ت|مان|تان|يان)?(?:دا)?|ي?هكه(?:ي|م|ت|مان|تان|يان)?(?:دا)?|اني|ان|يكي|يهك|يكم|يكت|يك|هوه|ه|ي)$/u,
      '$1',
    ],
  ],
  en: [
    [/^(.{3,})ies$/u, '$1y'],
    [/^(.{2,}[^su])s$/u, '$1'],
    [/^(.*[aeiouy].{2,}?)(?:ing|ed|er|or|ment)$/u, '$1'],
    [/^(.{3,})our$/u, '$1or'],
    [/^(.{3,})e$/u, '$1'],
  ],
}
