import { readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { releaseIdSchema } from '#schema/release'
import type { Content } from './due.ts'
import { readRecord, releasesFolder } from './release-record-fs.ts'

// Also of releases that were made before this version.
const contentSchema = z.object({
  snapshotDigest: z.string(),
  releaseDate: z.string(),
  siteUrl: z.string(),
})

/** The release that readers see on this machine; `null` where there is none that can be read. */
export async function readReleased(dataDir: string): Promise<(Content & { id: string }) | null> {
  const id = await currentId(dataDir)
  if (id === null) return null
  const content = await readRecord(join(releasesFolder(dataDir), id), contentSchema)
  return content && { ...content, id }
}

/** Id of the release that readers see on this machine; `null` where there is none. */
export async function currentId(dataDir: string): Promise<string | null> {
  const to = await readlink(join(releasesFolder(dataDir), 'current')).catch(() => null)
  return to === null ? null : (releaseIdSchema.safeParse(basename(to)).data ?? null)
}
