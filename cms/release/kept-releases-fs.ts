import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { releaseIdSchema, releaseSummarySchema, type ReleaseSummary } from '#schema/release'
import { readRecord, releasesFolder } from './release-record-fs.ts'
import { currentId } from './released-fs.ts'
import type { KeptRelease } from './state-types.ts'

/** The releases of a data folder, the newest first. */
export async function keptReleases(dataDir: string): Promise<KeptRelease[]> {
  const folder = releasesFolder(dataDir)
  const names = await readdir(folder).catch(() => [])
  const current = await currentId(dataDir)
  const ids = names.filter((name) => releaseIdSchema.safeParse(name).success)
  const here = new Set(ids.map((id) => join(folder, id)))
  for (const each of known.keys()) {
    if (dirname(each) === folder && !here.has(each)) known.delete(each)
  }
  // One empty file for each, as `scripts/pin.ts` leaves it.
  const pinned: string[] = await readdir(join(folder, '.pins')).catch(() => [])
  const kept = await Promise.all(
    ids.map(async (id) => ({
      ...{ id, isCurrent: id === current, isPinned: pinned.includes(id) },
      summary: await summaryOf(folder, id),
    })),
  )
  // By the order in which they were made; the clock may have been wrong.
  return kept.sort((a, b) => serialOf(b) - serialOf(a) || (a.id < b.id ? 1 : -1))
}

const serialOf = ({ summary }: KeptRelease): number => summary?.serial ?? 0

const known = new Map<string, ReleaseSummary>()

// A release is never changed, and its list of files is long.
async function summaryOf(folder: string, id: string): Promise<ReleaseSummary | null> {
  const release = join(folder, id)
  const before = known.get(release)
  if (before) return before
  const summary = await readRecord(release, releaseSummarySchema)
  if (summary) known.set(release, summary)
  return summary
}
