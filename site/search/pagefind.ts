/** What we use of Pagefind's browser script. */
export type Pagefind = {
  options: (options: { excerptLength: number }) => Promise<void>
  search: (words: string) => Promise<{ results: { data: () => Promise<Found> }[] }>
}

/** A page that was found. */
export type Found = {
  url: string
  /** HTML: escaped text with `<mark>` around the words found. */
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
  await pagefind.options({ excerptLength: 22 })
  return pagefind
}
