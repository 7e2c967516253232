import type { ReleaseSummary } from '#schema/release'
import type { Hold } from './hold.ts'
import type { Turn } from './types.ts'

/** A release that lies on this machine. */
export type KeptRelease = {
  id: string
  isCurrent: boolean
  isPinned: boolean
  /** `null` where it was made by an older Manara, or cannot be read. */
  summary: ReleaseSummary | null
}

/**
 * What `GET /api/release-state` answers, with a strong ETag; 401 and 403 `{ message }` for whoever is
 * no staff.
 */
export type ReleaseState = {
  /** Who makes releases: this process, a worker apart from it, or nobody. */
  maker: 'inside' | 'apart' | 'never'
  /** Id of the public release; `null` where there is none on this machine. */
  current: string | null
  /** Whether all that is published now is public on the site, counted from the right day; `null` where there is no release. */
  isUpToDate: boolean | null
  /** Since when nothing is released by itself, because somebody went back; `null` where that is not so. */
  held: Hold | null
  /** When what failed is tried once more, as an ISO instant; `null` where nothing waits. */
  nextAttemptAt: string | null
  /** The last 30, the newest first. */
  turns: Turn[]
  /** The newest first. */
  kept: KeptRelease[]
  may: { release: boolean; goBack: boolean; pin: boolean }
}

/** What `POST /api/release-now` answers: 200; what is not asked for is public already. */
export type ReleaseNowAnswer = { message: string; asked: boolean }

/**
 * What `POST /api/release-go-back` with `{ release }` answers: 200; 404 for a release that is not kept,
 * 409 for the public one, 502 where it could not be done, each `{ message }`.
 */
export type GoBackAnswer = { message: string; release: string }

/**
 * What `POST /api/release-pin` with `{ release, pinned }` answers: 200; 404 for a release that is not
 * kept, 502 where it could not be done, each `{ message }`.
 */
export type PinAnswer = { message: string; release: string; pinned: boolean }
