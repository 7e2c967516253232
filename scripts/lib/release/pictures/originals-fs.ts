import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from '../../env.ts'
import { StopError } from '../../stop-error.ts'
import type { ReadOriginal } from './make-fs.ts'

/**
 * Reads originals from wherever they are at hand: the snapshot's own `media/`, the files that the CMS
 * keeps on this machine, or the CMS itself, which gives out what is public. A file of another content
 * than its name says counts as missing: a picture of it would be kept, or called broken, for good.
 */
export function originalsOf(
  snapshotDir: string,
  { dataDir, cmsUrl }: Pick<Env, 'dataDir' | 'cmsUrl'>,
): ReadOriginal {
  return async (sha256) => {
    for (const folder of [join(snapshotDir, 'media'), join(dataDir, 'blobs')]) {
      const known = await readFile(join(folder, sha256)).catch(() => null)
      if (known && isWhole(known, sha256)) return known
    }
    const response = await fetch(`${cmsUrl}/api/snapshot/media/${sha256}`).catch(() => null)
    const given = response?.ok ? Buffer.from(await response.arrayBuffer()) : null
    if (given && isWhole(given, sha256)) return given
    throw new StopError(
      `The file ${sha256} is whole neither in ${snapshotDir}/media nor in ${dataDir}/blobs, and the CMS at ${cmsUrl} does not give it. Start the CMS, or save the snapshot again.`,
    )
  }
}

const isWhole = (content: Buffer, sha256: string): boolean =>
  createHash('sha256').update(content).digest('hex') === sha256
