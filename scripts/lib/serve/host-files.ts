import type { Snapshot } from '#schema/snapshot'
import { oldAddresses } from '../../../site/lib/old-addresses.ts'
import { entryPath } from '../../../site/lib/paths.ts'
import { addressesFile, type Addresses } from './host/addresses.ts'
import { caddyFile } from './host/caddy.ts'
import { nginxFile } from './host/nginx.ts'
import { headersFile, redirectsFile } from './host/static-host.ts'

/** The file, among those of `hostFiles`, that our own server reads. */
export const addressesName = 'addresses.json'

/**
 * What servers are to be told of a release, as files by name: `Caddyfile` and `nginx.conf` to be
 * imported, `_headers` and `_redirects` for hosts of static sites, and `addresses.json` for our own.
 * All come from one table of headers, types and old addresses.
 */
export function hostFiles({
  snapshot,
}: {
  snapshot: Pick<Snapshot, 'entries' | 'redirects' | 'tombstones'>
}): Record<string, string> {
  const inUse = new Set(snapshot.entries.map(entryPath))
  const { moves, gone } = oldAddresses({ ...snapshot, inUse })
  const addresses: Addresses = { moves: moves.map(({ from, to }) => [from, to]), gone }
  return {
    Caddyfile: caddyFile(addresses),
    'nginx.conf': nginxFile(addresses),
    _headers: headersFile(),
    _redirects: redirectsFile(addresses),
    [addressesName]: addressesFile(addresses),
  }
}
