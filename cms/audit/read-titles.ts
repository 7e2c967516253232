import type { BasePayload } from 'payload'
import { collectionSlugs, entryTypes, type EntryType } from '#schema/slugs'
import { anyReference } from '#schema/values'
import type { Source } from '../publish/read.ts'
import { titleIn } from '../schedule/titles.ts'
import type { TitleOf } from './say-record.ts'
import type { AuditRecord } from './types.ts'

// SQLite takes a limited number of values in one query.
const chunk = 500

/** Titles of what these records tell of, in the reader's language where they have one in it. */
export async function readTitlesOf(
  records: readonly AuditRecord[],
  { payload, language }: { payload: BasePayload; language: string },
): Promise<TitleOf> {
  const titles = new Map<string, string>()
  for (const type of entryTypes) {
    // A session has no title of its own.
    if (type === 'session') continue
    const ids = idsOf(records, type)
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
  return (key) => titles.get(key)
}

function idsOf(records: readonly AuditRecord[], type: EntryType): string[] {
  const own = records.filter(({ subject }) => subject === type).map(({ subjectId }) => subjectId)
  // Accounts name their centre by its id alone.
  const centres = type === 'centre' ? records.flatMap(({ details }) => centresIn(details)) : []
  const instead = records.flatMap(({ details }) => {
    const { data } = anyReference.safeParse(details['instead'])
    return data?.to === type ? [data.id] : []
  })
  return [...new Set([...own, ...centres, ...instead])]
}

function centresIn({ before, after }: AuditRecord['details']): string[] {
  return [before, after].flatMap((powers) => {
    const centre = (powers as { centre?: unknown } | null | undefined)?.centre
    return typeof centre === 'string' ? [centre] : []
  })
}
