import type { BasePayload, Where } from 'payload'
import { releasesSlug } from '../collections/releases/slug.ts'
import { keptReleases } from './kept-releases-fs.ts'
import { lastMade, lastTurn } from './turn-rows.ts'

/** How many turns stay on record, whatever they are. */
const newest = 500

/**
 * Forgets what became of old releases. The newest turns stay, those of releases that can still be looked
 * at, and the last that made one public. The highest number is among them: none is ever given twice.
 */
export async function forgetTurns({
  payload,
  dataDir,
  keep = newest,
}: {
  payload: BasePayload
  dataDir: string
  keep?: number
}): Promise<void> {
  const last = await lastTurn(payload)
  if (!last || last.turn <= keep) return
  const kept = (await keptReleases(dataDir)).map(({ id }) => id)
  const made = await lastMade(payload)
  const old: Where[] = [
    { turn: { less_than_equal: last.turn - keep } },
    { state: { not_equals: 'running' } },
    // No comparison finds what is empty.
    { or: [{ release: { exists: false } }, { release: { not_in: [...kept, ''] } }] },
    ...(made ? [{ id: { not_equals: made.id } }] : []),
  ]
  await payload.db.deleteMany({ collection: releasesSlug, where: { and: old } })
}
