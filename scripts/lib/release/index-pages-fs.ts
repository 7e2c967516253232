import * as pagefind from 'pagefind'
import { StopError } from '../stop-error.ts'

/** A search index: how many pages it holds, and its files by path below `pagefind/<locale>/`. */
export type MadeIndex = { pages: number; files: { path: string; content: Uint8Array }[] }

/** Parts of Pagefind's own user interface, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/

/** Makes one search index over one language's pages alone. */
export async function indexPages(site: string, locale: string): Promise<MadeIndex> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale })
  if (!index) throw failure(locale, errors)
  const added = await index.addDirectory({ path: site, glob: `${locale}/**/*.html` })
  if (added.errors.length > 0) throw failure(locale, added.errors)
  const output = await index.getFiles()
  if (output.errors.length > 0) throw failure(locale, output.errors)
  await index.deleteIndex()
  return {
    pages: added.page_count,
    files: output.files.filter(({ path }) => !unused.test(path)),
  }
}

/** Ends the program that makes indexes. */
export const closeIndexer = (): Promise<unknown> => pagefind.close()

function failure(locale: string, errors: readonly string[]): StopError {
  return new StopError(`The search index (${locale}) could not be made: ${errors.join('; ')}`)
}
