import { copyFile, mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '#schema/release'
import type { Env } from '../env.ts'
import { flush } from '../files-fs.ts'
import { rendererDigest } from '../renderer/ensure-renderer-fs.ts'
import { changesSince } from './changes-since-fs.ts'
import { currentRelease, releasesFolder } from './folders-fs.ts'
import { makeSite } from './make-site-fs.ts'
import { manifestOf } from './manifest.ts'
import type { PictureMode } from './pictures-fs.ts'
import { readSummary } from './read-manifest-fs.ts'
import { baghdadDay, freeReleaseId } from './release-id.ts'
import type { Reporter } from './reporter.ts'
import { seal } from './seal-fs.ts'
import { takeSnapshot, type SnapshotSource } from './snapshot-source-fs.ts'
import { storeFolder } from './store-fs.ts'
import { agedReleases } from './tidy-fs.ts'
import type { Watch } from './watch.ts'
import { writeHostFiles, writeRecords } from './write-records-fs.ts'

/** What a release is made of, and how. */
export type ReleaseOptions = {
  env: Env
  source: SnapshotSource
  now?: Date
  /** The Baghdad day from which pages count, `2026-11-22`; today where none is given. */
  releaseDate?: string
  /** Whether pictures that are not there are made first; they are, unless told otherwise. */
  pictures?: PictureMode
  /** Whether a release is made though it would be the same as the public one. */
  isForced?: boolean
  reporter?: Reporter
  /** Told when the release can no longer be given up: a moment before it is public. */
  onSwap?: () => void
}

type Place = { staging: string; watch: Watch }

/** Makes all of a release in a folder and brings it to the disk; `unchanged` when it would be the public one. */
export async function fillRelease(
  options: ReleaseOptions,
  { staging, watch }: Place,
): Promise<Manifest | 'unchanged'> {
  const { env, source, now = new Date(), pictures = 'now', isForced = false } = options
  const { dataDir, siteUrl } = env
  const releaseDate = options.releaseDate ?? baghdadDay(now)
  const previous = await currentRelease(dataDir)
  const releases = await agedReleases(dataDir)
  const input = join(staging, 'input')
  const snapshot = await watch.step('snapshot', async () =>
    takeSnapshot({
      ...{ source, target: input, blobs: join(dataDir, 'blobs') },
      known: isForced ? undefined : await publicDigest({ dataDir, siteUrl, releaseDate }),
    }),
  )
  if (snapshot === null) return 'unchanged'
  await copyFile(join(input, 'snapshot.json'), join(staging, 'snapshot.json'))

  const store = storeFolder(dataDir)
  await mkdir(store, { recursive: true })
  const made = await makeSite({
    ...{ snapshot, input, site: join(staging, 'site'), store },
    ...{ siteUrl, releaseDate, pictures, watch },
  })
  const changes = await changesSince(dataDir, previous, snapshot)
  const files = await watch.step('seal', async () => {
    await rm(input, { recursive: true })
    const more = await writeHostFiles(staging, snapshot)
    await seal(staging)
    await flush(store)
    const ofSite = [...made.files].map(([path, stored]) => [`site/${path}`, stored] as const)
    return Object.fromEntries([...ofSite, ...more].sort(([a], [b]) => (a < b ? -1 : 1)))
  })
  const pages = [...made.notes].filter(([, { page }]) => page !== null)
  const { indexed, reused, rendererDigest: renderer, picturesMissing } = made
  const manifest = manifestOf(snapshot, {
    id: freeReleaseId(
      now,
      snapshot.digest,
      releases.map(({ id }) => id),
    ),
    createdAt: now.toISOString(),
    serial: Math.max(0, ...releases.map(({ serial }) => serial)) + 1,
    ...{ releaseDate, siteUrl, previous, changes, picturesMissing, indexed, reused, files },
    rendererDigest: renderer,
    pages: pages.length,
    pagesCompressed: pages.reduce((sum, [, { br }]) => sum + br.bytes, 0),
    durations: watch.durations,
  })
  await watch.also('seal', () => writeRecords(staging, manifest))
  return manifest
}

type Asked = { dataDir: string; siteUrl: string; releaseDate: string }

/** Digest of the snapshot that the public release shows, if a release of it would be the same as that one. */
async function publicDigest({ dataDir, siteUrl, releaseDate }: Asked): Promise<string | undefined> {
  const folder = join(releasesFolder(dataDir), 'current')
  const summary = await readSummary(folder)
  if (summary?.siteUrl !== siteUrl || summary.releaseDate !== releaseDate) return undefined
  // Pictures may be there by now.
  if (summary.picturesMissing > 0) return undefined
  if (summary.rendererDigest !== (await rendererDigest())) return undefined
  const isThere = await stat(join(folder, 'site', 'index.html')).catch(() => null)
  return isThere ? summary.snapshotDigest : undefined
}
