import { createHash } from 'node:crypto'
import type { BasePayload } from 'payload'
import { mayRelease } from '../access/may-release.ts'
import type { Asker } from '../access/staff-role.ts'
import { isDue, type Situation } from './due.ts'
import { keptReleases } from './kept-releases-fs.ts'
import { readSituation } from './read-situation.ts'
import { releaseMaker, releasePlace } from './settings.ts'
import type { ReleaseState } from './state-types.ts'
import type { Turn } from './types.ts'

/** How many changes of each turn are named. */
const namedOfEach = 40

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
  const place = releasePlace(payload)
  const situation = await readSituation({ payload, ...place, now })
  const { released, turns, published, hold } = situation
  const due = isDue({ ...situation, asked: [] })
  const state: ReleaseState = {
    maker: releaseMaker(payload),
    current: released?.id ?? null,
    isUpToDate: released && isSame(released, published),
    held: hold,
    nextAttemptAt: due.isDue ? null : (due.nextAt?.toISOString() ?? null),
    turns: turns.map(withFewChanges),
    kept: await keptReleases(place.dataDir),
    may: mayRelease(user),
  }
  return { state, etag: tagOf(state) }
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
  const named = changes.named.slice(0, namedOfEach)
  return { ...turn, summary: { ...summary, changes: { ...changes, named } } }
}

// Signs of life are no news.
function tagOf(state: ReleaseState): string {
  const news = JSON.stringify(state, (name, value: unknown) =>
    name === 'heartbeatAt' ? undefined : value,
  )
  return `"${createHash('sha256').update(news).digest('base64url')}"`
}
