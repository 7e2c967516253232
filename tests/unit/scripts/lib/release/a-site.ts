import type { MeasuredSite } from '../../../../../scripts/lib/release/checks/all.ts'
import { readPage } from '../../../../../scripts/lib/release/read-page.ts'

type PageParts = {
  lang?: string
  dir?: string
  head?: string
  /** What stands in `main` below the heading. */
  main?: string
}

/** A page that nothing is wrong with, unless told otherwise. */
export function aPage({ lang = 'en', dir = 'ltr', head = '', main = '' }: PageParts = {}): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>Title</title>${head}</head>
    <body><main><h1>Heading</h1><p>Enough words to be a page that says something.</p>${main}</main></body></html>`
}

/** A built site of these pages, by address, and of these further files. */
export function aSite(pages: Record<string, string>, files: readonly string[] = []): MeasuredSite {
  const addresses = Object.keys(pages)
  return {
    pages: new Map(addresses.map((path) => [path, readPage(path, pages[path] ?? '')])),
    files: new Set([...addresses.map((path) => path.replace(/\/$/, '/index.html')), ...files]),
    siteUrl: 'https://example.org',
    sizes: new Map(),
    imports: new Map(),
    lazyImports: new Map(),
    doors: new Map(),
    styles: new Map(),
    calendars: new Map(),
    faults: new Map(),
  }
}

/** What a check found, as `path message`. */
export const said = (findings: readonly { path: string; message: string }[]): string[] =>
  findings.map(({ path, message }) => `${path} ${message}`)
