import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Locale } from '#schema/locales'

/** How a query differs from what stands on the page; a `control` is nobody's question and finds nothing. */
const kinds = [
  'acronym',
  'al',
  'arabic-only',
  'control',
  'dialect',
  'digits',
  'exact',
  'hamza',
  'keyboard',
  'latin',
  'layout',
  'letters',
  'no-al',
  'order',
  'other-language',
  'partial',
  'phrase',
  'place',
  'plural',
  'prefix',
  'question',
  'r/ll',
  'suffix',
  'synonym',
  'taa',
  'tashkeel',
  'typo',
  'variant',
  'vowel',
  'yaa',
  'zwnj',
] as const

const querySchema = z.strictObject({
  /** As somebody types it on a phone. */
  q: z.string().min(1),
  /** Any of these is right; a control has none. */
  expects: z.array(z.string().min(1)),
  kind: z.enum(kinds),
})
/** A query and what it should find: slugs in the given sets, `type/slug` in those of the demo content. */
export type Query = z.output<typeof querySchema>

const pageSchema = z.object({
  slug: z.string(),
  lang: z.enum(['ar', 'ckb', 'en']),
  type: z.enum(['service', 'resource', 'programme', 'course', 'office']),
  title: z.string(),
  lead: z.string(),
  p1: z.string(),
  h2: z.string(),
  p2: z.string(),
})
/** A page of the corpus that the given sets ask about. */
export type CorpusPage = z.output<typeof pageSchema>

/** Where queries come from: the given corpus, or the demo content. */
type Source = 'given' | 'demo'

/** The queries of a set. */
export const readQueries = (source: Source, locale: Locale): Query[] =>
  z.array(querySchema).parse(readJson(`${source}-${locale}.json`))

/** The pages that the given sets ask about, in every language. */
export const readCorpus = (): CorpusPage[] => z.array(pageSchema).parse(readJson('corpus.json'))

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'queries', name), 'utf8'))
