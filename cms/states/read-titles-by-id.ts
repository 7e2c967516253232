import type { BasePayload } from 'payload'
import { collectionSlugs, entryTypes, type EntryType } from '#schema/slugs'
import type { Source } from '../publish/read.ts'
import { titleIn } from '../schedule/titles.ts'

// SQLite takes a limited number of values in one query.
const chunk = 500

/**
 * Titles of entries by `type/id`, in the reader's language where they have one in it. What is not there
 * any longer, and sessions, which have no title of their own, are left out.
 */
export async function readTitlesById(
  entries: readonly { type: EntryType; id: string }[],
  { payload, language }: { payload: BasePayload; language: string },
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const type of entryTypes) {
    if (type === 'session') continue
    const own = entries.filter((entry) => entry.type === type).map(({ id }) => id)
    const ids = [...new Set(own)]
    for (let start = 0; start < ids.length; start += chunk) {
      const { docs } = await payload.find({
        collection: collectionSlugs[type],
        where: { id: { in: ids.slice(start, start + chunk) } },
        ...{ locale: 'all', draft: true, pagination: false, depth: 0, overrideAccess: true },
        select: { title: true },
      })
      for (const doc of docs) {
        const title = titleIn((doc['title'] ?? {}) as Source, language)
        if (title !== null) titles.set(`${type}/${doc.id}`, title)
      }
    }
  }
  return titles
}
