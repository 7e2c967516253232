import type { Locale } from '#schema/locales'
import type { RichText } from '#schema/rich-text'
import type { Entry } from '#schema/types'
import type { Catalogue } from '../lib/catalogue.ts'
import { entryPath } from '../lib/paths.ts'
import { termPattern, type TermPattern } from '../lib/term-pattern.ts'
import { markTerms, type MarkedText } from '../lib/terms.ts'

/** A word of the glossary as other pages explain it. */
type WordInfo = {
  slug: string
  title: string
  acronym: string | null
  /** What it means, in a sentence or two. */
  meaning: string
  /** Its own page. */
  href: string
}

/** What a page explains of its own words. */
export type Explained = {
  /** In the order of the text; empty where the page has none. */
  words: readonly WordInfo[]
  /** The entry's bodies with their terms marked. */
  bodies: ReadonlyMap<RichText, MarkedText>
}

/**
 * The terms in an entry's body and, of a guide, its steps. A term is not explained on its own page
 * nor on the page that tells more of it.
 */
export function explain(entry: Entry, catalogue: Catalogue): Explained {
  const { locale, type, id } = entry
  const terms = catalogue.all(locale, 'term')
  const bodies = bodiesOf(entry)
  const own = terms.filter(
    ({ id: term, about }) =>
      (type === 'term' && term === id) || (about?.to === type && about.id === id),
  )
  const { marked, slugs } = markTerms({
    bodies,
    pattern: patternOf(catalogue, locale),
    without: own.map(({ slug }) => slug),
  })
  return {
    words: slugs.flatMap((slug) => {
      const term = terms.find((candidate) => candidate.slug === slug)
      if (!term) return []
      const { title, acronym, summary: meaning } = term
      return [{ slug, title, acronym, meaning, href: entryPath(term) }]
    }),
    bodies: new Map(bodies.map((body, index) => [body, marked[index] ?? []])),
  }
}

function bodiesOf(entry: Entry): RichText[] {
  if (entry.type === 'session') return []
  return entry.type === 'guide'
    ? [entry.body, ...entry.steps.map(({ body }) => body)]
    : [entry.body]
}

const patterns = new WeakMap<Catalogue, Map<Locale, TermPattern>>()

// Made once for a build: it holds every form of every term.
function patternOf(catalogue: Catalogue, locale: Locale): TermPattern {
  const known = patterns.get(catalogue) ?? new Map<Locale, TermPattern>()
  patterns.set(catalogue, known)
  const pattern = known.get(locale) ?? termPattern(catalogue.all(locale, 'term'), locale)
  known.set(locale, pattern)
  return pattern
}
