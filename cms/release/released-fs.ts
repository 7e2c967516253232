import { readFile, readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { releaseIdSchema } from '#schema/release'
import type { Content } from './due.ts'

/** Where a data folder keeps its releases. */
export const releasesFolder = (dataDir: string): string => join(dataDir, 'releases')

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
  // The second holds the first and every file's name: thousands of lines, and all that older ones have.
  for (const name of ['summary.json', 'manifest.json']) {
    const text = await readFile(join(releasesFolder(dataDir), id, name), 'utf8').catch(() => null)
    const { data } = contentSchema.safeParse(text === null ? null : parsed(text))
    if (data) return { ...data, id }
  }
  return null
}

/** Id of the release that readers see on this machine; `null` where there is none. */
export async function currentId(dataDir: string): Promise<string | null> {
  const to = await readlink(join(releasesFolder(dataDir), 'current')).catch(() => null)
  return to === null ? null : (releaseIdSchema.safeParse(basename(to)).data ?? null)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
