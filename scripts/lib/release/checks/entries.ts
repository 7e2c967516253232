import { isLocale } from '#schema/locales'
import { entryTypes, pathSegments } from '#schema/slugs'
import type { Snapshot } from '#schema/snapshot'
import type { BuiltSite, Finding } from './finding.ts'

/**
 * Pages of entries and the snapshot's entries are the same set: nothing published is left out, and
 * nothing that is not published, a draft for example, has a page.
 */
export function checkEntries(site: BuiltSite, snapshot: Snapshot): Finding[] {
  const published = new Set(
    snapshot.entries.map(({ locale, type, slug }) => `/${locale}/${pathSegments[type]}/${slug}/`),
  )
  const missing = [...published].filter((path) => !site.pages.has(path))
  const strange = [...site.pages.keys()].filter((path) => isEntryPath(path) && !published.has(path))
  return [
    ...missing.map((path) => ({ path, message: 'is published but has no page' })),
    ...strange.map((path) => ({ path, message: 'has a page but is not published' })),
  ]
}

const segments = new Set<string>(entryTypes.map((type) => pathSegments[type]))

function isEntryPath(path: string): boolean {
  const [, locale, segment = '', slug, ...rest] = path.split('/')
  return isLocale(locale) && segments.has(segment) && !!slug && rest.length === 1 && rest[0] === ''
}
