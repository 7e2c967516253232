import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'

/** Where a data folder keeps its releases. */
export const releasesFolder = (dataDir: string): string => join(dataDir, 'releases')

/**
 * What stands on record of a release, as far as the schema asks for it; `null` where that cannot be read.
 * The second file holds the first and every file's name: thousands of lines, and all that older releases have.
 */
export async function readRecord<T>(release: string, schema: z.ZodType<T>): Promise<T | null> {
  for (const name of ['summary.json', 'manifest.json']) {
    const text = await readFile(join(release, name), 'utf8').catch(() => 'null')
    const { success, data } = schema.safeParse(parsed(text))
    if (success) return data
  }
  return null
}

/** What a text says in JSON; `null` where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
