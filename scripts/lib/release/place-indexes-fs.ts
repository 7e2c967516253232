import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { localeCodes, type Locale } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import { digestOf } from '../../../cms/publish/digests.ts'
import { closeIndexer, indexPages } from './index-pages-fs.ts'
import { readRecords } from './search/read-records-fs.ts'
import { searchSourcesOf } from './search/sources.ts'
import { contentOf, placeNew, putContent, type Stored } from './store-fs.ts'

type Options = {
  site: string
  store: string
  reader: string
  /** Files of the site by path. */
  files: ReadonlyMap<string, Stored>
  /** Knows words that lead to pages without standing in them, and the files that are searched too. */
  snapshot: Pick<Snapshot, 'entries'>
  /** Told how many languages have their index. */
  onProgress: (done: number) => void
}

/** What was placed: files by their path below the site, pages of each language, files that were not made anew. */
export type PlacedIndexes = {
  files: Map<string, Stored>
  indexed: Record<string, number>
  reused: number
}

const recordSchema = z.object({
  key: z.string(),
  pages: z.number(),
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() })),
})
type IndexRecord = z.output<typeof recordSchema>

/**
 * Puts one search index for each language to `pagefind/<locale>/` below the site: of its pages, and of the
 * PDFs that its resources offer. A language in which nothing changed gets its last one.
 */
export async function placeIndexes(options: Options): Promise<PlacedIndexes> {
  const placed: PlacedIndexes = { files: new Map(), indexed: {}, reused: 0 }
  try {
    for (const [number, locale] of localeCodes.entries()) {
      const { record, isReused } = await indexOf(locale, options)
      placed.indexed[locale] = record.pages
      for (const [name, stored] of Object.entries(record.files)) {
        const path = `pagefind/${locale}/${name}`
        placeNew(join(options.store, stored.sha256), join(options.site, path))
        placed.files.set(path, stored)
        if (isReused) placed.reused += 1
      }
      options.onProgress(number + 1)
    }
  } finally {
    await closeIndexer()
  }
  return placed
}

async function indexOf(
  locale: Locale,
  { store, reader, files, snapshot }: Options,
): Promise<{ record: IndexRecord; isReused: boolean }> {
  const pages = [...files]
    .filter(([path]) => path.startsWith(`${locale}/`) && path.endsWith('.html'))
    .map(([path, { sha256 }]) => ({ path, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const sources = searchSourcesOf(snapshot, locale)
  const key = digestOf([reader, pages, [...sources.words], sources.pdfs])
  const name = `index-${locale}.json`
  const last = readRecord(join(store, name))
  if (last?.key === key && isWhole(store, last)) return { record: last, isReused: true }
  const records = await readRecords({ store, reader, locale, pages, sources })
  const made = await indexPages(records, locale)
  const stored = made.files.map(
    ({ path, content }) => [path, putContent(store, Buffer.from(content))] as const,
  )
  const record = { key, pages: made.pages, files: Object.fromEntries(stored) }
  putContent(store, JSON.stringify(record), name)
  return { record, isReused: false }
}

function readRecord(file: string): IndexRecord | null {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

const isWhole = (store: string, { files }: IndexRecord): boolean =>
  Object.values(files).every((stored) => contentOf(store, stored.sha256, stored) !== null)
