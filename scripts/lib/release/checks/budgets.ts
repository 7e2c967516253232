import type { PageFacts } from '../read-page.ts'
import { localAddress, type BuiltSite, type Finding, type WeighedPart } from './finding.ts'

/** What a phone on 2G may be asked to load, in bytes after Brotli. */
export const budgets = {
  /** A page with its styles: one first flight of TCP. */
  page: 14 * 1024,
  /** Scripts of a page to read. */
  contentScripts: 3 * 1024,
  /** Scripts of a page with an island or the search. */
  interactiveScripts: 20 * 1024,
  /** All that a phone loads before anybody scrolls: page, styles, scripts, pictures. */
  firstView: 60 * 1024,
} as const

/** Compressed sizes by address, of pages and of every file they load. */
export type Sizes = ReadonlyMap<string, number>

type Load = {
  site: BuiltSite
  sizes: Sizes
  /** Which scripts a script imports, by address. */
  imports: ReadonlyMap<string, readonly string[]>
}

/** Pages stay within what they may weigh. */
export function checkBudgets(load: Load): Finding[] {
  const { site, sizes } = load
  return [...site.pages.values()].flatMap((page) => {
    const findings: Finding[] = []
    const weight = pageWeight(page, load)
    if (weight > budgets.page)
      findings.push(over(page.path, 'page', { actual: weight, max: budgets.page }))
    const scripts = scriptWeight(page, load)
    const max = isInteractive(page) ? budgets.interactiveScripts : budgets.contentScripts
    if (scripts > max) findings.push(over(page.path, 'scripts', { actual: scripts, max }))
    const pictures = page.firstPictures.map((href) => sizes.get(addressOf(site, page, href)) ?? 0)
    const view = pictures.reduce((sum, size) => sum + size, weight + scripts)
    if (view > budgets.firstView) {
      findings.push(over(page.path, 'firstView', { actual: view, max: budgets.firstView }))
    }
    return findings
  })
}

/** Whether a page does something beyond being read. */
function isInteractive(page: PageFacts): boolean {
  return page.hasIsland || /^\/[^/]+\/search\/$/.test(page.path)
}

function pageWeight(page: PageFacts, { site, sizes }: Load): number {
  const styles = page.assets.filter((href) => /\.css(\?|$)/.test(href))
  return [page.path, ...styles.map((href) => addressOf(site, page, href))].reduce(
    (sum, address) => sum + (sizes.get(address) ?? 0),
    0,
  )
}

/** Under which `sizes` holds the compressed size of the scripts that stand in a page itself. */
export const inlineScriptOf = (path: string): string => `${path}#script`

/** Scripts that stand in the page, those it names and all that these import, each once. */
export function scriptWeight(page: PageFacts, { site, sizes, imports }: Load): number {
  const own = page.scripts.map((href) => addressOf(site, page, href))
  return [...withImports([inlineScriptOf(page.path), ...own], imports)].reduce(
    (sum, address) => sum + (sizes.get(address) ?? 0),
    0,
  )
}

/** Scripts and all that they import at once, each once. */
export function withImports(
  addresses: readonly string[],
  imports: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const seen = new Set<string>()
  const add = (address: string) => {
    if (seen.has(address)) return
    seen.add(address)
    for (const next of imports.get(address) ?? []) add(next)
  }
  for (const address of addresses) add(address)
  return seen
}

function addressOf(site: BuiltSite, page: PageFacts, href: string): string {
  return localAddress(site, { from: page.path, href })?.path ?? href
}

const partWords: Record<WeighedPart, string> = {
  page: 'with its styles',
  scripts: 'in scripts',
  firstView: 'at first view',
}

type Weight = { actual: number; max: number }

function over(path: string, part: WeighedPart, { actual, max }: Weight): Finding {
  const message = `is ${kilobytes(actual)} KB ${partWords[part]}, the limit is ${kilobytes(max)} KB`
  return { path, message, cause: { code: 'tooHeavy', params: { part, actual, max } } }
}

/** Bytes as the sentences of the checks tell them. */
export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1)

/** The scripts that a script's text imports at once, as addresses. */
export const importsOf = (address: string, code: string): string[] =>
  named(address, code.matchAll(/(?:from|import)\s*["'](\.{0,2}\/[^"']+\.js)["']/g))

/** The scripts that a script's text imports when they are needed, as addresses; those of Pagefind have none. */
export const lazyImportsOf = (address: string, code: string): string[] =>
  named(address, code.matchAll(/import\(\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g))

const named = (address: string, found: Iterable<RegExpExecArray>): string[] =>
  [...found].map(([, href = '']) => new URL(href, `http://site${address}`).pathname)
