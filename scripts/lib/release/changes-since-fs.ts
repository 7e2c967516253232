import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { namedChanges, releaseChangeSchema, type ReleaseSummary } from '#schema/release'
import type { Snapshot } from '#schema/snapshot'
import { changesBetween } from './changes-between.ts'
import { releasesFolder } from './folders-fs.ts'

const knownEntry = releaseChangeSchema.omit({ change: true }).loose()
const oldSnapshot = z.object({ entries: z.array(z.unknown()) })

/** What differs from an earlier release; all that is published where none can be read. */
export async function changesSince(
  dataDir: string,
  previous: string | null,
  { entries }: Snapshot,
): Promise<ReleaseSummary['changes']> {
  const before = previous === null ? [] : await entriesOf(dataDir, previous)
  const changes = changesBetween(before, entries)
  return { count: changes.length, named: changes.slice(0, namedChanges) }
}

async function entriesOf(dataDir: string, id: string): Promise<z.output<typeof knownEntry>[]> {
  const file = join(releasesFolder(dataDir), id, 'snapshot.json')
  try {
    const { entries } = oldSnapshot.parse(JSON.parse(await readFile(file, 'utf8')))
    return entries.flatMap((entry) => knownEntry.safeParse(entry).data ?? [])
  } catch {
    return []
  }
}
