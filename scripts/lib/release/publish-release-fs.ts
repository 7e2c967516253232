import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReleaseSummary } from '#schema/release'
import { flush } from '../files-fs.ts'
import { currentRelease, releasesFolder, swapCurrent, whileNobodySwaps } from './folders-fs.ts'
import { forgetGoneBack } from './gone-back-fs.ts'
import { finding, ReleaseError } from './release-error.ts'

type Publish = {
  dataDir: string
  /** The finished folder, whose content is on the disk. */
  staging: string
  release: Pick<ReleaseSummary, 'id' | 'previous'>
}

/**
 * Puts a finished release among the others and makes it public.
 * @throws ReleaseError when another was made public since it was begun: somebody went back
 */
export async function publishRelease({ dataDir, staging, release }: Publish): Promise<void> {
  const folder = releasesFolder(dataDir)
  await whileNobodySwaps(dataDir, async () => {
    const current = await currentRelease(dataDir)
    if (current !== release.previous) {
      const message = `Release ${current ?? 'none'} was made public while this one was being made, and stays. Release again to replace it.`
      throw new ReleaseError([finding({ code: 'interrupted', params: { message } })])
    }
    await rename(staging, join(folder, release.id))
    await flush(folder)
    await swapCurrent(dataDir, release.id)
    // It is public; of another release what stays there says nothing.
    await forgetGoneBack(dataDir, new Date()).catch(() => undefined)
  })
}
