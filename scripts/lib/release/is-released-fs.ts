import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Env } from '../env.ts'
import { currentRelease, releasesFolder } from './folders-fs.ts'
import { baghdadDay } from './release-id.ts'

const manifest = z.object({
  snapshotDigest: z.string(),
  siteUrl: z.string(),
  releaseDate: z.string(),
})

/** Whether the public release was made today from what the CMS publishes at this moment. */
export async function isReleased(env: Env): Promise<boolean> {
  const current = await currentRelease(env.dataDir)
  if (current === null) return false
  const file = join(releasesFolder(env.dataDir), current, 'manifest.json')
  const text = await readFile(file, 'utf8').catch(() => null)
  const known = text === null ? null : manifest.safeParse(JSON.parse(text)).data
  if (!known) return false
  if (known.siteUrl !== env.siteUrl || known.releaseDate !== baghdadDay(new Date())) return false
  const answer = await fetch(`http://localhost:${env.cmsPort}/api/snapshot`, {
    headers: { 'If-None-Match': `"${known.snapshotDigest}"` },
  })
  await answer.body?.cancel()
  return answer.status === 304
}
