import { isLocale, localeOf, locales } from '#schema/locales'
import type { PageFacts } from '../read-page.ts'
import { firstSegment, localAddress, type BuiltSite, type Finding } from './finding.ts'

/** Every page says its language and direction, and languages point at each other both ways. */
export function checkLanguages(site: BuiltSite): Finding[] {
  return [...site.pages.values()].flatMap((page) =>
    [...ownLanguage(page), ...alternates(site, page)].map((message) => ({
      path: page.path,
      message,
    })),
  )
}

function ownLanguage({ path, lang, dir }: PageFacts): string[] {
  const segment = firstSegment(path)
  if (!isLocale(segment)) return lang ? [] : ['says no language']
  const wanted = localeOf(segment)
  const messages: string[] = []
  if (lang !== wanted.lang) messages.push(`has lang="${lang ?? ''}" instead of "${wanted.lang}"`)
  if (dir !== wanted.dir) messages.push(`has dir="${dir ?? ''}" instead of "${wanted.dir}"`)
  return messages
}

function alternates(site: BuiltSite, page: PageFacts): string[] {
  const messages: string[] = []
  if (page.canonical === null && !page.isHidden) messages.push('names no canonical address')
  if (page.canonical !== null && !page.isHidden) {
    const own = localAddress(site, { from: page.path, href: page.canonical })
    if (own?.path !== page.path) messages.push(`has the canonical address ${page.canonical}`)
  }
  const tags = page.alternates.map(({ hreflang }) => hreflang)
  if (new Set(tags).size < tags.length) messages.push('names two alternates of one language')
  for (const { hreflang, href } of page.alternates) {
    const target = localAddress(site, { from: page.path, href })
    const other = target && site.pages.get(target.path)
    if (!other) messages.push(`names the alternate ${href}, which does not exist`)
    else if (hreflang !== 'x-default' && !leadsBack(site, other, page)) {
      messages.push(`names the alternate ${href}, which does not lead back`)
    } else if (isForeign(hreflang, other.path)) {
      messages.push(`calls ${href} hreflang="${hreflang}"`)
    }
  }
  return messages
}

function leadsBack(site: BuiltSite, other: PageFacts, page: PageFacts): boolean {
  return other.alternates.some(
    ({ href }) => localAddress(site, { from: other.path, href })?.path === page.path,
  )
}

function isForeign(hreflang: string, path: string): boolean {
  if (hreflang === 'x-default') return false
  const locale = locales.find(({ lang, code }) => lang === hreflang || code === hreflang)
  return locale?.code !== firstSegment(path)
}
