import { isLocale, localeOf } from '#schema/locales'
import { firstSegment, localAddress, type BuiltSite, type Finding } from './finding.ts'
import type { PageFacts } from '../read-page.ts'

/**
 * Every link within the site leads to a page, file or fragment that exists, in its final form, and
 * stays in the page's language unless it says by `hreflang` that it leads to another.
 */
export function checkLinks(site: BuiltSite): Finding[] {
  return [...site.pages.values()].flatMap((page) =>
    page.links.flatMap(({ href, hreflang }) => {
      if (href === '') return [{ path: page.path, message: 'has a link that leads nowhere' }]
      const local = localAddress(site, { from: page.path, href: asFetched(site, href) })
      const dead = local && missing(site, local, href)
      if (dead) return [{ path: page.path, ...dead }]
      const message = local ? strays(page, { target: local.path, hreflang }) : leadsOut(href)
      return message === undefined ? [] : [{ path: page.path, message }]
    }),
  )
}

function missing(
  { pages, files }: BuiltSite,
  { path, fragment }: { path: string; fragment: string },
  href: string,
): Pick<Finding, 'message' | 'cause'> | undefined {
  const target = pages.get(path)
  if (!target) {
    if (files.has(path)) return undefined
    if (pages.has(`${path}/`)) return { message: `links to ${href} without the final slash` }
    return {
      message: `links to ${href}, which does not exist`,
      cause: { code: 'deadLink', params: { href } },
    }
  }
  if (fragment === '' || target.ids.includes(fragment)) return undefined
  return {
    message: `links to ${href}, but that page has no "${fragment}"`,
    cause: { code: 'deadFragment', params: { href, fragment } },
  }
}

type Step = { target: string; hreflang: string | null }

function strays(page: PageFacts, { target, hreflang }: Step): string | undefined {
  const [own, other] = [firstSegment(page.path), firstSegment(target)]
  if (!isLocale(other)) return undefined
  if (hreflang !== null) {
    if (hreflang === localeOf(other).lang) return undefined
    return `links to ${target} with hreflang="${hreflang}"`
  }
  if (!isLocale(own) || own === other) return undefined
  return `links to ${target} in another language without hreflang`
}

// The scheme tells a phone to subscribe; what it fetches is a file of the site like any other.
function asFetched({ siteUrl }: BuiltSite, href: string): string {
  return href.replace(/^webcal:/, new URL(siteUrl).protocol)
}

/** Out of the site lead calls, letters, places on a map, and pages that nobody can read along or change on the way. */
function leadsOut(href: string): string | undefined {
  if (/^((https|tel|mailto):|geo:-?\d)/.test(href)) return undefined
  return `links to ${href}, which is none of https, tel, mailto and geo`
}
