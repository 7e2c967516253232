import type { BasePayload } from 'payload'
import { documentKey } from '../../../cms/publish/document-lock.ts'
import { findLightRows } from '../../../cms/publish/publication-rows.ts'

/** How many rows of the public record each entry and global has, by `<type>/<id>`. */
export async function publicationCounts(payload: BasePayload): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { type, entry } of await findLightRows(payload, {})) {
    const key = documentKey(type, entry)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
