/** Values that pages must have, by filter; of `any`, one is enough. */
export type Filters = Readonly<Record<string, string | { any: readonly string[] }>>

/** A page that matches, before anything of it is loaded. */
export type Match = { id: string; score: number; data: () => Promise<Found> }

/** What we use of Pagefind's browser script. */
export type Pagefind = {
  options: (options: { excerptLength: number; metaCacheTag: string }) => Promise<void>
  search: (words: string, options?: { filters: Filters }) => Promise<{ results: Match[] }>
}

/** A page that was found. */
export type Found = {
  url: string
  /** Original text, `<` and `>` escaped, with `<mark>` around what was found. */
  excerpt: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

const loaded = new Map<string, Promise<Pagefind>>()

/** Loads a language's index, once; after a failure the next call tries again. */
export function loadPagefind(bundle: string): Promise<Pagefind> {
  const known = loaded.get(bundle)
  if (known) return known
  const loading = load(bundle)
  loaded.set(bundle, loading)
  loading.catch(() => loaded.delete(bundle))
  return loading
}

async function load(bundle: string): Promise<Pagefind> {
  // The index is made after the build, so the bundler must leave its address alone.
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind
  // Without a tag its first file would have another address each time, and never be kept.
  await pagefind.options({ excerptLength: 22, metaCacheTag: 'release' })
  return pagefind
}
