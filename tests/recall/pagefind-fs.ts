import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Addresses of the pages that a search found, the best first. */
type FindPaths = (words: string) => Promise<string[]>

/** An index at work; `close` puts away what it needed. */
export type OpenBundle = { find: FindPaths; close: () => Promise<void> }

/** What is used of Pagefind's own script. */
type Script = {
  options: (options: { basePath: string }) => Promise<void>
  search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
  destroy: () => Promise<void>
}

/** Enough to tell a place among the first, and that something was found. */
const shown = 10

/**
 * Opens the bundle at an address: its own script runs here and asks there for its files, as in a browser.
 * Every bundle gets a copy of the script, which keeps one index.
 * @param bundle with a slash at its end
 */
export async function openBundle(bundle: string): Promise<OpenBundle> {
  const answer = await fetch(`${bundle}pagefind.js`)
  if (!answer.ok) throw new Error(`${bundle} has no search index: ${answer.status}.`)
  const folder = await mkdtemp(join(tmpdir(), 'manara-pagefind-'))
  const file = join(folder, 'pagefind.mjs')
  await writeFile(file, await answer.text())
  const script = (await import(pathToFileURL(file).href)) as Script
  await script.options({ basePath: bundle })
  return {
    find: async (words) => {
      const { results } = await script.search(words)
      const found = await Promise.all(results.slice(0, shown).map(({ data }) => data()))
      // A page is named by its path, whether the index was told of the host or not.
      return found.map(({ url }) => new URL(url, bundle).pathname)
    },
    close: async () => {
      await script.destroy()
      await rm(folder, { recursive: true })
    },
  }
}
