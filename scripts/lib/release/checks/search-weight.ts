import { localeCodes, type Locale } from '#schema/locales'
import { homePath } from '../../../../site/lib/paths.ts'
import type { Door } from '../../../../site/search/doors/door.ts'
import { doorsPath } from '../../../../site/search/doors/doors-file.ts'
import { kilobytes, withImports, type Sizes } from './budgets.ts'
import type { BuiltSite, Finding } from './finding.ts'

/**
 * What a phone may be asked to load until it shows the first results of a search, in bytes after Brotli:
 * 25 KB take a second on 400 kbit/s, which is what the search of the demonstration's content must take at
 * most. With more content it grows, evenly, to 60 KB at 300 doors; beyond, it does not.
 */
const limits = {
  few: { doors: 150, bytes: 25 * 1024 },
  many: { doors: 300, bytes: 60 * 1024 },
} as const

/** The limit for a language with so many doors, in bytes. */
export function searchLimit(doors: number): number {
  const { few, many } = limits
  const share = (doors - few.doors) / (many.doors - few.doors)
  return Math.round(few.bytes + (many.bytes - few.bytes) * Math.min(1, Math.max(0, share)))
}

type Load = {
  site: Pick<BuiltSite, 'pages'>
  sizes: Sizes
  /** Which scripts a script imports at once, by address. */
  imports: ReadonlyMap<string, readonly string[]>
  /** Which scripts a script imports when they are needed, by address. */
  lazyImports: ReadonlyMap<string, readonly string[]>
  /** What each language's search is made of; a language without is not searched. */
  doors: ReadonlyMap<Locale, readonly Door[]>
}

/** A search shows its first results soon, in every language. */
export function checkSearchWeight(load: Load): Finding[] {
  return localeCodes.flatMap((locale) => {
    const doors = load.doors.get(locale) ?? []
    const actual = firstResultsWeight(locale, load)
    const max = searchLimit(doors.length)
    if (doors.length === 0 || actual <= max) return []
    const names = longest(doors).join(' · ')
    const over = `${kilobytes(actual)} KB to show the first results of a search among ${doors.length} entries, the limit is ${kilobytes(max)} KB`
    return {
      path: doorsPath(locale),
      message: `makes phones load ${over}: remove search words and shorten summaries, first of ${names}`,
      cause: {
        code: 'searchTooHeavy',
        params: { language: locale, actual, max, over: actual - max, names },
      },
    }
  })
}

/** Scripts that wait for the search, what they load then, and the language's files. */
function firstResultsWeight(locale: Locale, { site, sizes, imports, lazyImports }: Load): number {
  const home = homePath(locale)
  const waiting = (site.pages.get(home)?.scripts ?? []).filter((script) => lazyImports.has(script))
  const later = waiting.flatMap((script) => lazyImports.get(script) ?? [])
  const loaded = [...withImports([...waiting, ...later], imports)]
  return [...loaded, doorsPath(locale), `${home}search-words.json`].reduce(
    (sum, address) => sum + (sizes.get(address) ?? 0),
    0,
  )
}

/** So many entries are named: as many as one can set about at once. */
const mostNamed = 5

const longest = (doors: readonly Door[]): string[] =>
  doors
    .map(({ title, summary, keys }) => ({ title, length: Buffer.byteLength(summary + keys) }))
    .sort((a, b) => b.length - a.length)
    .slice(0, mostNamed)
    .map(({ title }) => title)
