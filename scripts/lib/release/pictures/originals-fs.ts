import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from '../../env.ts'
import { StopError } from '../../stop-error.ts'
import type { ReadOriginal } from './make-fs.ts'

/**
 * Reads originals from wherever they are at hand: the snapshot's own `media/`, the files that the CMS
 * keeps on this machine, or the CMS itself, which gives out what is public.
 */
export function originalsOf(
  snapshotDir: string,
  { dataDir, cmsUrl }: Pick<Env, 'dataDir' | 'cmsUrl'>,
): ReadOriginal {
  return async (sha256) => {
    for (const folder of [join(snapshotDir, 'media'), join(dataDir, 'blobs')]) {
      const known = await readFile(join(folder, sha256)).catch(() => null)
      if (known) return known
    }
    const response = await fetch(`${cmsUrl}/api/snapshot/media/${sha256}`).catch(() => null)
    if (response?.ok) return Buffer.from(await response.arrayBuffer())
    throw new StopError(
      `The file ${sha256} is neither in ${snapshotDir}/media nor in ${dataDir}/blobs, and the CMS at ${cmsUrl} does not give it. Start the CMS, or save the snapshot again.`,
    )
  }
}
