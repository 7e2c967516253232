import { createHash } from 'node:crypto'
import type { BasePayload } from 'payload'
import { mayRelease } from '../access/may-release.ts'
import type { Asker } from '../access/staff-role.ts'
import { dayOf } from '../schedule/baghdad.ts'
import { heldBy, isDue, type Situation } from './due.ts'
import { keptReleases } from './kept-releases-fs.ts'
import { publishedDigest } from './published-digest.ts'
import { readReleased } from './released-fs.ts'
import { releaseMaker, releasePlace } from './settings.ts'
import type { ReleaseState } from './state-types.ts'
import { newestTurns } from './turn-rows.ts'
import type { Turn } from './types.ts'

/** How many turns are told, and how many changes of each are named. */
const told = { turns: 30, changes: 40 }

/** What is known of releases, for somebody. */
export async function readState({
  payload,
  user,
  now,
}: {
  payload: BasePayload
  user: Asker
  now: Date
}): Promise<{ state: ReleaseState; etag: string }> {
  const situation = await readSituation({ payload, now })
  const { released, turns, published } = situation
  const held = heldBy(situation)
  const due = isDue(situation)
  const { dataDir } = releasePlace(payload)
  const state: ReleaseState = {
    maker: releaseMaker(payload),
    current: released?.id ?? null,
    isUpToDate: released && isSame(released, published),
    held: held && {
      since: held.endedAt ?? held.startedAt,
      byName: held.requests[0]?.byName ?? null,
    },
    nextAttemptAt: due.isDue ? null : (due.nextAt?.toISOString() ?? null),
    turns: turns.map(withFewChanges),
    kept: await keptReleases(dataDir),
    may: mayRelease(user),
  }
  return { state, etag: tagOf(state) }
}

/** All that decides whether a release is to be made, read now. */
export async function readSituation({
  payload,
  now,
}: {
  payload: BasePayload
  now: Date
}): Promise<Situation> {
  const { dataDir, siteUrl } = releasePlace(payload)
  const snapshotDigest = await publishedDigest(payload, now)
  return {
    ...{ now, asked: [] },
    published: { snapshotDigest, releaseDate: dayOf(now.toISOString()), siteUrl },
    released: await readReleased(dataDir),
    turns: await newestTurns(payload, told.turns),
  }
}

/** Whether the public release is what would be made now. */
export function isSame(
  released: NonNullable<Situation['released']>,
  published: Situation['published'],
): boolean {
  const names = ['snapshotDigest', 'releaseDate', 'siteUrl'] as const
  return names.every((name) => released[name] === published[name])
}

function withFewChanges(turn: Turn): Turn {
  const { summary } = turn
  if (summary === null) return turn
  const { changes } = summary
  const named = changes.named.slice(0, told.changes)
  return { ...turn, summary: { ...summary, changes: { ...changes, named } } }
}

// Signs of life are no news.
function tagOf(state: ReleaseState): string {
  const news = JSON.stringify(state, (name, value: unknown) =>
    name === 'heartbeatAt' ? undefined : value,
  )
  return `"${createHash('sha256').update(news).digest('base64url')}"`
}
