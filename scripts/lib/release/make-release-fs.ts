import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from '../env.ts'
import { flush } from '../files-fs.ts'
import { withLock } from '../lock-fs.ts'
import { withProgress } from '../say.ts'
import { StopError } from '../stop-error.ts'
import { buildPages } from './build-pages-fs.ts'
import { checkSite } from './checks/all.ts'
import type { Finding } from './checks/finding.ts'
import { releasesFolder, swapCurrent, tidyReleases } from './folders-fs.ts'
import { indexPages } from './index-pages-fs.ts'
import { manifestOf, type Manifest } from './manifest.ts'
import { measureSite } from './measure-site-fs.ts'
import { baghdadDay, releaseId } from './release-id.ts'
import { listFiles, seal } from './seal-fs.ts'
import { takeSnapshot, type SnapshotSource } from './snapshot-source-fs.ts'

type Options = {
  env: Env
  source: SnapshotSource
  now?: Date
  /** The Baghdad day from which pages count, `2026-11-22`; today where none is given. */
  releaseDate?: string
}

/**
 * Makes a release beside the others, checks it, and makes it the public one. Whatever fails leaves
 * the public one as it was.
 * @throws ContentError or StopError with everything that is wrong
 */
export async function makeRelease(options: Options): Promise<Manifest> {
  const { env, source, now = new Date() } = options
  const releaseDate = options.releaseDate ?? baghdadDay(now)
  const folder = releasesFolder(env.dataDir)
  return withLock({ file: join(folder, '.lock'), what: 'Another release' }, async () => {
    await tidyReleases(env.dataDir)
    const staging = join(folder, `.staging-${process.pid}`)
    try {
      const manifest = await fill({ env, source, now, releaseDate, staging })
      await rename(staging, join(folder, manifest.id))
      await flush(folder)
      await swapCurrent(env.dataDir, manifest.id)
      await tidyReleases(env.dataDir)
      return manifest
    } finally {
      await rm(staging, { recursive: true, force: true })
    }
  })
}

type Fill = Required<Options> & { staging: string }

async function fill({ env, source, now, releaseDate, staging }: Fill): Promise<Manifest> {
  const durations: Record<string, number> = {}
  const step = async <T>(key: string, name: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now()
    const result = await withProgress(name, work)
    durations[key] = Math.round(performance.now() - started)
    return result
  }
  const input = join(staging, 'input')
  const site = join(staging, 'site')
  await mkdir(input, { recursive: true })

  const snapshot = await step('snapshot', 'Reading the snapshot', () =>
    takeSnapshot({ source, target: input, blobs: join(env.dataDir, 'blobs') }),
  )
  await step('pages', 'Building the pages', () =>
    buildPages({ snapshotDir: input, outDir: site, siteUrl: env.siteUrl, releaseDate }),
  )
  const indexed = await step('index', 'Making the search indexes', () => indexPages(site))
  const measured = await step('checks', 'Checking the pages', async () => {
    const built = await measureSite(site, env.siteUrl)
    const findings = checkSite(built, snapshot)
    if (findings.length > 0) throw new StopError(describeFindings(findings))
    return built
  })

  await writeFile(join(staging, 'snapshot.json'), await readFile(join(input, 'snapshot.json')))
  await rm(input, { recursive: true })
  const files = await step('seal', 'Sealing the release', async () => {
    const listed = await listFiles(staging)
    await seal(staging)
    return listed
  })
  const addresses = [...measured.pages.keys()]
  const manifest = manifestOf(snapshot, {
    id: releaseId(now, snapshot.digest),
    createdAt: now.toISOString(),
    releaseDate,
    siteUrl: env.siteUrl,
    pages: addresses.length,
    pagesCompressed: addresses.reduce((sum, path) => sum + (measured.sizes.get(path) ?? 0), 0),
    indexed,
    durations,
    files,
  })
  await writeFile(join(staging, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await flush(join(staging, 'manifest.json'))
  return manifest
}

function describeFindings(findings: readonly Finding[]): string {
  const lines = findings.map(({ path, message }) => `- ${path} ${message}.`)
  return `The release has ${findings.length} faults and was not made public:\n${lines.join('\n')}`
}
