import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A bundle whose script can be imported here; `close` puts it away. */
export type OpenBundle = {
  /** The folder of its script, with a slash at its end, as `loadPagefind` takes it. */
  folder: string
  /** Addresses of what words find as they stand, the best first. */
  find: (words: string) => Promise<string[]>
  close: () => Promise<void>
}

/** What is used of Pagefind's own script. */
type Script = {
  options: (options: { basePath: string }) => Promise<void>
  init: () => Promise<void>
  search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
  destroy: () => Promise<void>
}

/** Enough to tell a place among the first, and that something was found. */
export const shown = 10

/**
 * Opens the bundle at an address: its own script runs here and asks there for its files, as in a browser.
 * Every bundle gets a copy of the script, which keeps one index.
 * @param bundle with a slash at its end
 */
export async function openBundle(bundle: string): Promise<OpenBundle> {
  const answer = await fetch(`${bundle}pagefind.js`)
  if (!answer.ok) throw new Error(`${bundle} has no search index: ${answer.status}.`)
  const path = await mkdtemp(join(tmpdir(), 'manara-pagefind-'))
  await writeFile(join(path, 'package.json'), '{ "type": "module" }')
  await writeFile(join(path, 'pagefind.js'), await answer.text())
  const folder = pathToFileURL(`${path}/`).href
  // Whoever imports it again gets this one, which knows where its files are.
  const script = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Script
  await script.options({ basePath: bundle })
  await script.init()
  return {
    folder,
    find: async (words) => {
      const { results } = await script.search(words)
      const found = await Promise.all(results.slice(0, shown).map(({ data }) => data()))
      return found.map(({ url }) => pathOf(url))
    },
    close: async () => {
      await script.destroy()
      await rm(path, { recursive: true })
    },
  }
}

/** A page's path, whether the index was told of the host or not. */
export const pathOf = (url: string): string => new URL(url, 'http://localhost').pathname
