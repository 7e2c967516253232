import type { Locale } from '#schema/locales'
import type { PageFacts } from '../read-page.ts'

/** One thing that keeps a release from going out. */
export type Finding = {
  /** The page or file where it stands. */
  path: string
  /** What is wrong, as a sentence's end: "links to /ar/x/, which does not exist". */
  message: string
  /** What editors can have caused; without it programmers have. */
  cause?: PageCause
}

/** What editors can cause on a page, with what the sentence needs. */
type PageCause =
  | { code: 'tooHeavy'; params: { part: WeighedPart; actual: number; max: number } }
  | { code: 'deadLink'; params: { href: string } }
  | { code: 'deadFragment'; params: { href: string; fragment: string } }
  | {
      code: 'searchTooHeavy'
      params: { language: Locale; actual: number; max: number; over: number; names: string }
    }
  | { code: 'noPage'; params: Record<string, never> }

/** What of a page is weighed. */
export type WeighedPart = 'page' | 'scripts' | 'firstView'

/** What the checks look at: the whole built site. */
export type BuiltSite = {
  pages: ReadonlyMap<string, PageFacts>
  /** Every file, as address from the root: `/media/…/form.pdf`. */
  files: ReadonlySet<string>
  /** Public origin, without final slash. */
  siteUrl: string
}

/** The language a page's address stands for: the first segment, whatever it is; `''` for none. */
export function firstSegment(path: string): string {
  return path.split('/')[1] ?? ''
}

/** A place within the site. */
type LocalAddress = { path: string; fragment: string }

/** Resolves a link as a browser would, and leaves the site's own origin away; `null` for other sites. */
export function localAddress(
  site: BuiltSite,
  { from, href }: { from: string; href: string },
): LocalAddress | null {
  // Of what does not depend on the page, the same few stand on every page.
  if (!/^(?:\/|[a-z][a-z\d+.-]*:\/\/)/i.test(href)) return resolved(site, { from, href })
  const known = resolvedOnce.get(site) ?? new Map<string, LocalAddress | null>()
  resolvedOnce.set(site, known)
  const address = known.get(href)
  if (address !== undefined) return address
  const found = resolved(site, { from: '/', href })
  known.set(href, found)
  return found
}

const resolvedOnce = new WeakMap<BuiltSite, Map<string, LocalAddress | null>>()

function resolved(
  { siteUrl }: BuiltSite,
  { from, href }: { from: string; href: string },
): LocalAddress | null {
  const base = new URL(from, `${siteUrl}/`)
  if (!URL.canParse(href, base)) return null
  const url = new URL(href, base)
  if (url.origin !== base.origin) return null
  return {
    path: decoded(decodeURI, url.pathname),
    fragment: decoded(decodeURIComponent, url.hash.slice(1)),
  }
}

// What no escape can mean stays as it is written: no file has such a name.
function decoded(decode: (text: string) => string, text: string): string {
  try {
    return decode(text)
  } catch {
    return text
  }
}
