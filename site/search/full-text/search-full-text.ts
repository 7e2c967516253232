import type { Locale } from '#schema/locales'
import type { Finding, Narrowing } from '../finding.ts'
import { fold } from '../fold/fold.ts'
import { loadPagefind, type Filters, type Match, type Pagefind } from '../pagefind.ts'
import { fullTextKeys } from './full-text-keys.ts'
import { excerptPieces, toFinding } from './to-finding.ts'

/** What was found in all texts, best first; what is shown of it is loaded a few at a time. */
export type Texts = {
  count: number
  /** Findings from one place up to another, which is not among them; places count from 0. */
  load: (from: number, to: number) => Promise<Finding[]>
}

type Asked = {
  locale: Locale
  /** Folder of the language's index, with a slash at its end. */
  bundle: string
  query: string
  narrowing: Narrowing
}

/** With fewer pages than this that hold all words, pages with some of them follow. */
const few = 3

/**
 * Searches all texts of a language.
 * @throws when the index cannot be had
 */
export async function searchFullText({ locale, bundle, query, narrowing }: Asked): Promise<Texts> {
  const pagefind = await loadPagefind(bundle)
  const all = fullTextKeys(query, locale)
  const known = await Promise.all(all.map((key) => isKnown(pagefind, key, locale)))
  const keys = all.filter((_, index) => known[index])
  if (keys.length === 0) return { count: 0, load: () => Promise.resolve([]) }
  const found = await matchesOf(pagefind, keys, filtersOf(narrowing))
  const asked = { keys: new Set(keys), locale }
  return {
    count: found.length,
    load: async (from, to) => {
      const data = await Promise.all(found.slice(from, to).map((match) => match.data()))
      return data.map((each) => toFinding(each, asked))
    },
  }
}

/**
 * Whether a word stands in some text, or begins one that does. Of others Pagefind leaves off the end until
 * something begins so: it would answer a mortgage with whatever says "more".
 */
async function isKnown(pagefind: Pagefind, key: string, locale: Locale): Promise<boolean> {
  const whole = await pagefind.search(`"${key}"`)
  if (whole.results.length > 0) return true
  const { results } = await pagefind.search(key)
  const found = await results[0]?.data()
  return excerptPieces(found?.excerpt ?? '').some(
    ({ text, isMatch }) => isMatch && fold(text, locale).some((word) => word.startsWith(key)),
  )
}

async function matchesOf(
  pagefind: Pagefind,
  keys: readonly string[],
  filters: Filters,
): Promise<readonly Match[]> {
  const { results } = await pagefind.search(keys.join(' '), { filters })
  if (results.length >= few || keys.length === 1) return results
  const each = await Promise.all(keys.map((key) => pagefind.search(key, { filters })))
  const scores = new Map<string, { match: Match; score: number }>()
  for (const match of each.flatMap((some) => some.results)) {
    const known = scores.get(match.id)
    scores.set(match.id, { match, score: (known?.score ?? 0) + match.score })
  }
  for (const { id } of results) scores.delete(id)
  const others = [...scores.values()].sort((a, b) => b.score - a.score)
  return [...results, ...others.map(({ match }) => match)]
}

/** What is offered in the whole country is offered in each governorate. */
function filtersOf({ governorate, ...others }: Narrowing): Filters {
  return governorate === undefined
    ? others
    : { ...others, governorate: { any: [governorate, 'IQ'] } }
}
