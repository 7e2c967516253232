import type { Finding, ReleaseStep, ReleaseSummary } from '#schema/release'

/** Why a release is asked for. */
export const releaseReasons = [
  'published',
  'withdrew',
  'due',
  'day',
  'button',
  'pictures',
  'start',
] as const
/** Why a release is asked for. */
export type ReleaseReason = (typeof releaseReasons)[number]

/** Who asked for a release, and when; the clock asks without an account. */
export type ReleaseRequest = {
  reason: ReleaseReason
  byId: string | null
  byName: string | null
  /** ISO 8601. */
  at: string
}

/** `made`: a release was to be made; `back`: an earlier one was made public again. */
export const turnKinds = ['made', 'back'] as const
/** What was done in a turn. */
export type TurnKind = (typeof turnKinds)[number]

export const turnStates = ['running', 'done', 'failed', 'unchanged'] as const
/** How far a turn is. */
export type TurnState = (typeof turnStates)[number]

/** One turn of making a release public: only one is under way at a time, in any number of processes. */
export type Turn = {
  id: string
  /** 1, 2, 3 …; no two have the same. */
  turn: number
  kind: TurnKind
  state: TurnState
  requests: ReleaseRequest[]
  /** ISO 8601, of the server. */
  startedAt: string
  /** The last sign of life of whoever makes it. */
  heartbeatAt: string
  endedAt: string | null
  /** What it is doing, and how far it is. */
  progress: { step: ReleaseStep; done: number; total: number } | null
  /** The release that it made, or that was gone back to. */
  release: string | null
  /** Of the snapshot that it was made of; for `back`: of what was published then. */
  snapshotDigest: string | null
  summary: ReleaseSummary | null
  findings: Finding[]
}

/** Without a sign of life for so long a turn counts as ended, in milliseconds. */
export const turnLease = 60_000
