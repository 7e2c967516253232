import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Locale } from '#schema/locales'
import { putContent } from '../store-fs.ts'
import { pageText } from './page-text.ts'
import { pdfText } from './pdf-text-fs.ts'
import { recordOf, type SearchRecord } from './records.ts'
import type { SearchSources } from './sources.ts'

type Options = {
  store: string
  /** Changes with everything that reads or folds. */
  reader: string
  locale: Locale
  /** The language's pages by path below the site: `ar/about/index.html`. */
  pages: readonly { path: string; sha256: string }[]
  sources: SearchSources
}

const recordSchema = z.object({
  url: z.string(),
  title: z.string(),
  text: z.string(),
  filters: z.record(z.string(), z.array(z.string())),
  folded: z.object({ title: z.string(), text: z.string(), words: z.string() }),
})
const keptSchema = z.object({
  reader: z.string(),
  records: z.record(z.string(), recordSchema.nullable()),
})
type Records = z.output<typeof keptSchema>['records']

/**
 * What a language's index is made of. What was read last time is not read again: records are kept in the
 * store by what they were made of, `null` for pages that are not searched and files without text.
 */
export async function readRecords(options: Options): Promise<SearchRecord[]> {
  const { store, reader, locale, pages, sources } = options
  const name = `texts-${locale}.json`
  const known = readKept(join(store, name), reader)
  const records: Records = {}
  for (const { path, sha256 } of pages) {
    const url = `/${path}`.replace(/\/index\.html$/, '/')
    const words = sources.words.get(url) ?? []
    const key = JSON.stringify([sha256, url, words])
    const read = () => {
      const text = pageText(readFileSync(join(store, sha256), 'utf8'))
      return text && recordOf({ url, words, text }, locale)
    }
    records[key] = known[key] === undefined ? read() : known[key]
  }
  for (const { url, sha256, title, filters } of sources.pdfs) {
    const key = JSON.stringify([sha256, url, title, filters])
    const read = async () => {
      const text = await pdfText(join(store, sha256))
      return text === ''
        ? null
        : recordOf({ url, words: [], text: { title, text, filters } }, locale)
    }
    records[key] = known[key] === undefined ? await read() : known[key]
  }
  putContent(store, JSON.stringify({ reader, records }), name)
  return Object.values(records).filter((record) => record !== null)
}

function readKept(file: string, reader: string): Records {
  try {
    const kept = keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return kept.reader === reader ? kept.records : {}
  } catch {
    return {}
  }
}
