import { isLocale } from '#schema/locales'
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
      const local = localAddress(site, { from: page.path, href })
      if (!local) return []
      const message =
        missing(site, local, href) ?? (hreflang === null ? strays(page, local.path) : undefined)
      return message === undefined ? [] : [{ path: page.path, message }]
    }),
  )
}

function missing(
  { pages, files }: BuiltSite,
  { path, fragment }: { path: string; fragment: string },
  href: string,
): string | undefined {
  const target = pages.get(path)
  if (!target) {
    if (files.has(path)) return undefined
    if (pages.has(`${path}/`)) return `links to ${href} without the final slash`
    return `links to ${href}, which does not exist`
  }
  if (fragment === '' || target.ids.includes(fragment)) return undefined
  return `links to ${href}, but that page has no "${fragment}"`
}

function strays(page: PageFacts, target: string): string | undefined {
  const [own, other] = [firstSegment(page.path), firstSegment(target)]
  if (!isLocale(own) || !isLocale(other) || own === other) return undefined
  return `links to ${target} in another language without hreflang`
}
