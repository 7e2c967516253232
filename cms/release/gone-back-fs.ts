import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { goneBackFile, goneBackSchema, type GoneBack } from '#schema/release'
import { parsed, releasesFolder } from './release-record-fs.ts'

/** To which release somebody went back last, in the admin or by hand; `null` where that is long over. */
export async function readGoneBack(dataDir: string): Promise<GoneBack | null> {
  const file = join(releasesFolder(dataDir), goneBackFile)
  const text = await readFile(file, 'utf8').catch(() => 'null')
  return goneBackSchema.safeParse(parsed(text)).data ?? null
}
