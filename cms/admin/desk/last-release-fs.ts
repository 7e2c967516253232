import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const manifest = z.object({
  createdAt: z.iso.datetime({ offset: true }),
  snapshotDigest: z.string(),
  counts: z.object({ pages: z.number() }),
})

/** What is known of the release that readers see. */
export type LastRelease = { createdAt: string; snapshotDigest: string; pages: number }

/** The public release of a data folder; `null` where none lies on this machine or it cannot be read. */
export async function lastRelease(dataDir: string): Promise<LastRelease | null> {
  const file = join(dataDir, 'releases', 'current', 'manifest.json')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  const { data } = manifest.safeParse(parsed(text))
  if (!data) return null
  const { createdAt, snapshotDigest, counts } = data
  return { createdAt, snapshotDigest, pages: counts.pages }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
