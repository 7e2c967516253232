import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '#schema/release'
import { fillRelease, type ReleaseOptions } from './fill-release-fs.ts'
import { releasesFolder, whileNobodyReleases, whileNobodySwaps } from './folders-fs.ts'
import { forgetGoneBack } from './gone-back-fs.ts'
import { publishRelease } from './publish-release-fs.ts'
import { silentReporter } from './reporter.ts'
import { checkRoom, checkWritable } from './room-fs.ts'
import { sweepStore } from './sweep-store-fs.ts'
import { tidyReleases } from './tidy-fs.ts'
import { watchSteps } from './watch.ts'

/**
 * Makes a release beside the others, checks it, and makes it the public one. Whatever fails leaves
 * the public one as it was. Whoever makes one no longer wants to stay at what was gone back to.
 * @returns `unchanged` when it would be the same as the public one
 * @throws whatever was wrong, which `findingsOf` tells; LockedError while another is being made
 */
export async function makeRelease(options: ReleaseOptions): Promise<Manifest | 'unchanged'> {
  const { dataDir } = options.env
  const begun = new Date()
  const watch = watchSteps(options.reporter ?? silentReporter)
  await checkWritable(dataDir)
  return whileNobodyReleases(dataDir, async () => {
    await tidyReleases(dataDir)
    await checkRoom(dataDir)
    const staging = stagingFolder(dataDir)
    try {
      const manifest = await fillRelease(options, { staging, watch })
      if (manifest === 'unchanged') {
        await rm(staging, { recursive: true, force: true })
        await whileNobodySwaps(dataDir, () => forgetGoneBack(dataDir, begun))
        return manifest
      }
      options.onSwap?.()
      await watch.step('swap', () => publishRelease({ dataDir, staging, release: manifest }))
      // It is public; what cannot be deleted now, the next one deletes.
      await tidyReleases(dataDir).catch(() => undefined)
      return { ...manifest, durations: watch.durations }
    } catch (error) {
      // What cannot be cleared away now, the next one clears; what was wrong matters more.
      await clearAway(dataDir).catch(() => undefined)
      throw error
    }
  })
}

/** Also of the store: the disk may be full of what this release alone put there. */
async function clearAway(dataDir: string): Promise<void> {
  await rm(stagingFolder(dataDir), { recursive: true, force: true })
  await sweepStore(dataDir)
}

/** Where this process makes its release. */
export const stagingFolder = (dataDir: string): string =>
  join(releasesFolder(dataDir), `.staging-${process.pid}`)
