import { dayOf } from '../schedule/baghdad.ts'
import type { Hold } from './hold.ts'
import type { ReleaseReason, ReleaseRequest, Turn } from './types.ts'

/** What a release is made of and for. */
export type Content = { snapshotDigest: string; releaseDate: string; siteUrl: string }

/** All that decides whether a release is to be made. */
export type Situation = {
  now: Date
  /** What is published now. */
  published: Content
  /** The public release; `null` where there is none. */
  released: (Content & { id: string }) | null
  /** The newest first, enough to see how often something failed. */
  turns: readonly Turn[]
  /** That somebody went back to the public release, with nothing published since. */
  hold: Hold | null
  asked: readonly ReleaseRequest[]
}

/** Whether a release is to be made now; where it must wait, until when. */
export type Due = { isDue: true; reason: ReleaseReason } | { isDue: false; nextAt: Date | null }

const notDue: Due = { isDue: false, nextAt: null }
const minute = 60_000
/** The first and the longest pause after an attempt that failed. */
const pauses = { first: 5 * minute, longest: 60 * minute }

/** Whether a release is to be made, and why. */
export function isDue(situation: Situation): Due {
  const { now, asked, turns } = situation
  const has = (reason: ReleaseReason) => asked.some((request) => request.reason === reason)
  if (has('button')) return { isDue: true, reason: 'button' }
  if (situation.hold) return notDue
  if (has('start')) return { isDue: true, reason: 'start' }
  const wanted = has('pictures') ? 'pictures' : difference(situation)
  if (wanted === null) return notDue
  const nextAt = nextAttempt({ ...situation, turns, isAsked: has('pictures') })
  return nextAt === null || nextAt <= now
    ? { isDue: true, reason: wanted }
    : { isDue: false, nextAt }
}

/** Why what is public differs from what is published; `null` where it does not. */
function difference({ published, released }: Situation): ReleaseReason | null {
  if (released === null) return 'start'
  if (released.snapshotDigest !== published.snapshotDigest) return 'due'
  if (released.releaseDate !== published.releaseDate) return 'day'
  return released.siteUrl === published.siteUrl ? null : 'start'
}

/**
 * When the same content may be tried again: at once where it was not tried yet or nobody lived to end
 * the only attempt; else five minutes after the end of the last attempt, then ten, up to an hour.
 * `null` for at once.
 */
function nextAttempt({
  published,
  released,
  turns,
  isAsked,
}: Situation & { isAsked: boolean }): Date | null {
  const made = turns.filter(({ kind }) => kind === 'made')
  const firstOther = made.findIndex((turn) => !isOf(turn, published))
  const tries = (firstOther === -1 ? made : made.slice(0, firstOther)).filter(
    ({ state }) => state !== 'running',
  )
  const last = tries[0]
  if (!last) return null
  const hasFailed = last.state === 'failed'
  // One that succeeded and left the site as different as it was would be made over and over.
  if (!hasFailed && (isAsked || released === null || isElsewhere(last, published))) return null
  if (tries.length === 1 && last.findings.some(({ code }) => code === 'interrupted')) return null
  const pause = Math.min(pauses.first * 2 ** (tries.length - 1), pauses.longest)
  return new Date(Date.parse(last.endedAt ?? last.startedAt) + pause)
}

function isOf(turn: Turn, { snapshotDigest, releaseDate }: Content): boolean {
  return turn.snapshotDigest === snapshotDigest && dayOf(turn.startedAt) === releaseDate
}

function isElsewhere({ summary }: Turn, { siteUrl }: Content): boolean {
  return summary !== null && summary.siteUrl !== siteUrl
}
