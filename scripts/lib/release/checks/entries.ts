import { isLocale } from '#schema/locales'
import { entryTypes, pathSegments } from '#schema/slugs'
import type { Snapshot, Tombstone } from '#schema/snapshot'
import type { BuiltSite, Finding } from './finding.ts'

/**
 * Pages of entries and the snapshot's entries are the same set: nothing published is left out, and
 * nothing that is not published, a draft for example, has a page. Where an entry was withdrawn and
 * nothing else is published, a page that search engines leave out says so. Addresses that lead on are
 * `checkMoves`'s.
 */
export function checkEntries(site: BuiltSite, snapshot: Snapshot): Finding[] {
  const published = new Set(snapshot.entries.map(addressOf))
  const gone = snapshot.tombstones.map(addressOf).filter((path) => !published.has(path))
  const withdrawn = new Set(gone)
  const moved = new Set(
    snapshot.redirects.map(({ from, ...address }) => addressOf({ ...address, slug: from })),
  )
  const missing = [...published].filter((path) => !site.pages.has(path))
  const unsaid = [...withdrawn].filter((path) => !site.pages.get(path)?.isHidden)
  const strange = [...site.pages.keys()].filter(
    (path) => isEntryPath(path) && !published.has(path) && !withdrawn.has(path) && !moved.has(path),
  )
  return [
    ...unsaid.map((path) => ({ path, message: 'has no hidden page that says it was withdrawn' })),
    ...missing.map((path) => ({
      path,
      message: 'is published but has no page',
      cause: { code: 'noPage' as const, params: {} },
    })),
    ...strange.map((path) => ({ path, message: 'has a page but is not published' })),
  ]
}

const addressOf = ({ locale, type, slug }: Pick<Tombstone, 'locale' | 'type' | 'slug'>): string =>
  `/${locale}/${pathSegments[type]}/${slug}/`

const segments = new Set<string>(entryTypes.map((type) => pathSegments[type]))

function isEntryPath(path: string): boolean {
  const [, locale, segment = '', slug, ...rest] = path.split('/')
  return isLocale(locale) && segments.has(segment) && !!slug && rest.length === 1 && rest[0] === ''
}
