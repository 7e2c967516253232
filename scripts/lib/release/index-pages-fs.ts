import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { StopError } from '../stop-error.ts'
import type { SearchRecord } from './search/records.ts'

/** A search index: how many pages it holds, beside files, and its files by path below `pagefind/<locale>/`. */
export type MadeIndex = { pages: number; files: { path: string; content: Uint8Array }[] }

/** Parts of Pagefind's own user interface, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/

/**
 * Makes one search index over one language's records alone. It is asked for folded words and shows the
 * original: what is shown of a record takes the place of what was indexed of it.
 */
export async function indexPages(
  records: readonly SearchRecord[],
  locale: string,
): Promise<MadeIndex> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale })
  if (!index) throw failure(locale, errors)
  const originals = new Map(records.map((record) => [namedUrl(record), record]))
  const answers = await Promise.all(
    [...originals].map(([url, { folded, filters }]) =>
      index.addCustomRecord({
        ...{ url, language: locale, filters },
        content: folded.text,
        // Of the title and these words each weighs more than one of the text; pages need not hold them.
        meta: { title: folded.title, words: folded.words },
      }),
    ),
  )
  const wrong = answers.flatMap((answer) => answer.errors)
  if (wrong.length > 0) throw failure(locale, wrong)
  const output = await index.getFiles()
  if (output.errors.length > 0) throw failure(locale, output.errors)
  await index.deleteIndex()
  const files = output.files.filter(({ path }) => !unused.test(path))
  return {
    pages: records.filter(({ url }) => url.endsWith('/')).length,
    files: files.map(({ path, content }) => ({
      path,
      content: path.startsWith('fragment/') ? withOriginal(content, originals) : content,
    })),
  }
}

/** Ends the program that makes indexes. */
export const closeIndexer = (): Promise<unknown> => pagefind.close()

/**
 * Browsers keep a fragment for good under a name that Pagefind makes of what it holds. Two originals may
 * be one when folded: the address tells them apart until the original is put in.
 */
function namedUrl({ url, title, text }: SearchRecord): string {
  const digest = createHash('sha256').update(`${title}\0${text}`).digest('hex')
  return `${url}#${digest.slice(0, 16)}`
}

/** What Pagefind 1.6 writes before the JSON of a fragment. */
const signature = 'pagefind_dcd'

type Fragment = { url: string; content: string; meta: Record<string, string> }

function withOriginal(
  content: Uint8Array,
  originals: ReadonlyMap<string, SearchRecord>,
): Uint8Array {
  const text = gunzipSync(content).toString('utf8')
  const fragment = JSON.parse(text.slice(signature.length)) as Fragment
  const original = originals.get(fragment.url)
  if (!text.startsWith(signature) || !original) {
    throw new Error(`Pagefind wrote a fragment of another form: ${text.slice(0, 40)}`)
  }
  const { url, title, text: shown } = original
  const whole = { ...fragment, url, content: shown, meta: { title } }
  return gzipSync(`${signature}${JSON.stringify(whole)}`, { level: 9 })
}

function failure(locale: string, errors: readonly string[]): StopError {
  return new StopError(`The search index (${locale}) could not be made: ${errors.join('; ')}`)
}
