import type { BasePayload } from 'payload'
import type { GoneBack } from '#schema/release'
import { duePublications } from '../publish/current-publications.ts'
import { findLightRows } from '../publish/publication-rows.ts'
import { readGoneBack } from './gone-back-fs.ts'
import { lastBackTo } from './turn-rows.ts'

/** What keeps releases from being made by themselves: somebody went back to the public one. */
export type Hold = {
  /** ISO 8601. */
  since: string
  /** Who did it in the admin; `null` where it was done on the server, by hand. */
  byName: string | null
}

/** How far the clocks of two machines may be apart, in milliseconds. */
const apart = 60_000

/**
 * Whether the public release is one that somebody went back to, with nothing published since. A new day
 * or a new version ends it as little as an attempt that failed.
 * @param released id of the public release
 */
export async function readHold({
  payload,
  dataDir,
  released,
  now,
}: {
  payload: BasePayload
  dataDir: string
  released: string | null
  now: Date
}): Promise<Hold | null> {
  const goneBack = await readGoneBack(dataDir)
  if (goneBack?.release !== released) return null
  // The clock was set back since: whatever is published would count as older.
  if (Date.parse(goneBack.at) > now.getTime() + apart) return null
  if (await isPublishedSince(payload, goneBack.at, now)) return null
  return { since: goneBack.at, byName: await whoWentBack(payload, goneBack) }
}

/** Whether readers are to see anything that they were not to see at a moment; withdrawals count. */
async function isPublishedSince(payload: BasePayload, moment: string, now: Date): Promise<boolean> {
  const rows = await findLightRows(payload, {
    or: [
      { effectiveAt: { greater_than: moment } },
      // What was being written then counts from a moment before.
      { createdAt: { greater_than: moment } },
      { action: { equals: 'cancel' } },
    ],
  })
  return duePublications(rows, now).length > 0
}

async function whoWentBack(
  payload: BasePayload,
  { release, at }: GoneBack,
): Promise<string | null> {
  const turn = await lastBackTo(payload, release)
  const isThat = turn && turn.startedAt <= at && (turn.endedAt === null || at <= turn.endedAt)
  return isThat ? (turn.requests[0]?.byName ?? null) : null
}
