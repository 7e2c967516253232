import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { manifestSchema, type Manifest } from '#schema/release'
import { releasesFolder } from '../../../scripts/lib/release/folders-fs.ts'

/** The id of the release that is made of a number, and the digest that it says. */
export const idOf = (serial: number): string =>
  `20261122T0800${String(serial).padStart(2, '0')}Z-${digestOf(String(serial)).slice(0, 8)}`

/** The record of a release with one page. */
export function aManifest(own: Partial<Manifest> = {}): Manifest {
  const serial = own.serial ?? 1
  const page = pageOf(serial)
  return manifestSchema.parse({
    id: idOf(serial),
    createdAt: '2026-11-22T08:00:00.000Z',
    serial,
    releaseDate: '2026-11-22',
    schemaVersion: 4,
    snapshotDigest: digestOf(String(serial)),
    rendererDigest: digestOf('renderer'),
    siteUrl: 'https://example.org',
    hasDemo: false,
    previous: null,
    changes: { count: 0, named: [] },
    picturesMissing: 0,
    counts: {
      ...{ pages: 1, files: 1, bytes: page.length, pagesBytes: page.length },
      ...{ pagesCompressed: page.length, entries: {}, indexed: {}, reused: 0 },
    },
    durations: {},
    files: { 'site/index.html': { bytes: page.length, sha256: digestOf(page) } },
    ...own,
  })
}

/** Writes a whole release with one page into a data folder; nothing is made public. */
export async function aReleaseFolder(
  dataDir: string,
  own: Partial<Manifest> = {},
): Promise<string> {
  const manifest = aManifest(own)
  const folder = join(releasesFolder(dataDir), manifest.id)
  await mkdir(join(folder, 'site'), { recursive: true })
  await writeFile(join(folder, 'site', 'index.html'), pageOf(manifest.serial))
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return manifest.id
}

const pageOf = (serial: number): string => `page of ${serial}`

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
