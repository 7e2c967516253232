import type { Snapshot } from '#schema/snapshot'
import { oldAddresses, type OldAddresses } from '../../../../site/lib/old-addresses.ts'
import { entryPath, listPath } from '../../../../site/lib/paths.ts'
import type { PageFacts } from '../read-page.ts'
import { localAddress, type BuiltSite, type Finding } from './finding.ts'

/**
 * Every address that something had leads to where it is today, without a detour: a page that search
 * engines leave out, or a file. No other page sends its reader elsewhere, and none links to one that does.
 */
export function checkMoves(site: BuiltSite, snapshot: Snapshot): Finding[] {
  const inUse = new Set(snapshot.entries.map(entryPath))
  const { moves, emptied } = oldAddresses({ ...snapshot, inUse })
  const targets = new Map(moves.map(({ from, to }) => [from, to]))
  return [
    ...moves.flatMap((move) => moveFaults(site, move)),
    ...emptied
      .filter(({ path }) => !site.files.has(path))
      .map(({ path }) => ({ path, message: 'is missing' })),
    ...[...site.pages.values()].flatMap((page) => pageFaults(site, page, targets)),
    ...silentPages(site, snapshot),
  ]
}

function moveFaults(site: BuiltSite, { from, to }: OldAddresses['moves'][number]): Finding[] {
  if (!from.endsWith('/')) {
    return site.files.has(from) ? [] : [{ path: from, message: 'is missing' }]
  }
  const page = site.pages.get(from)
  const target = site.pages.get(to)
  if (!page?.isHidden || page.refresh !== to || !page.links.some(({ href }) => href === to)) {
    return [{ path: from, message: `has no hidden page that leads to ${to}` }]
  }
  if (!target) return [{ path: from, message: `leads to ${to}, which does not exist` }]
  if (target.refresh !== null) {
    return [{ path: from, message: `leads to ${to}, which leads on itself` }]
  }
  return []
}

function pageFaults(
  site: BuiltSite,
  { path, refresh, links }: PageFacts,
  targets: ReadonlyMap<string, string>,
): Finding[] {
  const detours = links.filter(({ href }) => {
    const local = localAddress(site, { from: path, href })
    // Every page has links to its own parts, and in the switch of languages to itself.
    return local !== null && local.path !== path && targets.has(local.path)
  })
  return [
    ...(refresh !== null && !targets.has(path)
      ? [{ path, message: 'sends its reader elsewhere' }]
      : []),
    ...detours.map(({ href }) => ({
      path,
      message: `links to ${href}, which leads on`,
      cause: { code: 'deadLink' as const, params: { href } },
    })),
  ]
}

/** Pages of what was withdrawn name what to use instead, or the list in which it stood. */
function silentPages(site: BuiltSite, { entries, tombstones }: Snapshot): Finding[] {
  const inUse = new Set(entries.map(entryPath))
  return tombstones.flatMap((tombstone) => {
    const { locale, type, instead } = tombstone
    const path = entryPath(tombstone)
    const named = entries.find(
      (entry) => entry.locale === locale && entry.type === instead?.to && entry.id === instead.id,
    )
    const to = named ? entryPath(named) : listPath(locale, type)
    const leads = site.pages.get(path)?.links.some(({ href }) => href === to) ?? false
    return leads || inUse.has(path) ? [] : [{ path, message: `does not lead to ${to} instead` }]
  })
}
