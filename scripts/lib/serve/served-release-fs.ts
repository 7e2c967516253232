import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '#schema/release'
import { codeOf } from '../stop-error.ts'
import { readAddresses, type Addresses } from './host/addresses.ts'
import { addressesName } from './host-files.ts'

/** A release as requests are answered from it. */
export type ServedRelease = {
  /** Folder of its files. */
  site: string
  /** SHA-256 of each file by its address: `/ar/index.html`. */
  digests: ReadonlyMap<string, string>
  /** Today's address by the old one. */
  moves: ReadonlyMap<string, string>
  /** Addresses of what was withdrawn. */
  gone: ReadonlySet<string>
}

/**
 * Reads what a release's folder says of itself: only files that its manifest names are served.
 * @throws Error where it holds no readable manifest
 */
export async function servedRelease(folder: string): Promise<ServedRelease> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8')
  // Written by ourselves and sealed; a schema would hold up the first readers after each swap.
  const { files } = JSON.parse(text) as Pick<Manifest, 'files'>
  const { moves, gone } = await addressesOf(folder)
  return {
    site: join(folder, 'site'),
    digests: new Map(
      Object.entries(files)
        .filter(([path]) => path.startsWith('site/'))
        .map(([path, { sha256 }]) => [path.slice('site'.length), sha256]),
    ),
    moves: new Map(moves),
    gone: new Set(gone),
  }
}

// A release that was made before there were such files leads on by its pages alone.
async function addressesOf(folder: string): Promise<Addresses> {
  try {
    return readAddresses(await readFile(join(folder, 'host', addressesName), 'utf8'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { moves: [], gone: [] }
    throw error
  }
}
