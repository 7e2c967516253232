import { join } from 'node:path'
import type { BasePayload } from 'payload'
import type { SeedEntry } from '../../seed/seed-entry.ts'

/** Uploads every file that the content names, once; returns their ids by name. */
export async function seedFiles({
  payload,
  entries,
  filesDir,
}: {
  payload: BasePayload
  entries: readonly SeedEntry[]
  filesDir: string
}): Promise<Map<string, number | string>> {
  const ids = new Map<string, number | string>()
  for (const name of new Set(entries.flatMap((entry) => namesIn(entry)))) {
    const { id } = await payload.create({
      collection: 'media',
      data: {},
      filePath: join(filesDir, name),
      overrideAccess: true,
      depth: 0,
    })
    ids.set(name, id)
  }
  return ids
}

function namesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  if ('file' in value && typeof value.file === 'string') return [value.file]
  return Object.values(value).flatMap(namesIn)
}
