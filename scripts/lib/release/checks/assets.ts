import { localAddress, type BuiltSite, type Finding } from './finding.ts'

/** Whatever a page loads is a file of the release, and nothing comes from elsewhere. */
export function checkAssets(site: BuiltSite): Finding[] {
  return [...site.pages.values()].flatMap((page) =>
    [...new Set(page.assets)].flatMap((href) => {
      if (href.startsWith('data:')) return []
      const local = localAddress(site, { from: page.path, href })
      if (!local) return [{ path: page.path, message: `loads ${href} from another site` }]
      if (site.files.has(local.path)) return []
      return [{ path: page.path, message: `loads ${href}, which does not exist` }]
    }),
  )
}

/** Styles load nothing: no web font, no picture of another site, no further style sheet. */
export function checkStyles(styles: ReadonlyMap<string, string>): Finding[] {
  return [...styles].flatMap(([path, css]) =>
    styleFaults(css).map((message) => ({ path, message })),
  )
}

/** What a style sheet, or the styles of a page, may not say. */
export function styleFaults(css: string): string[] {
  const messages: string[] = []
  if (/@font-face/i.test(css)) messages.push('declares a web font')
  if (/@import/i.test(css)) messages.push('imports another style sheet')
  if (/url\(\s*['"]?(https?:)?\/\//i.test(css)) messages.push('loads something from another site')
  return messages
}
