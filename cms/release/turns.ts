import type { BasePayload } from 'payload'
import type { Finding, ReleaseSummary } from '#schema/release'
import { releasesSlug } from '../collections/releases/slug.ts'
import { isDead, ownHolder } from './holder.ts'
import { lastTurn, toHeldTurn, toRow, type HeldTurn } from './turn-rows.ts'
import { turnLease, type ReleaseRequest, type Turn, type TurnKind } from './types.ts'

/** How a turn ended. */
export type TurnEnd = {
  state: Exclude<Turn['state'], 'running'>
  release?: string | null
  summary?: ReleaseSummary | null
  findings?: Finding[]
}

/** What a turn is written down with that nobody lived to end, or that was ended from outside. */
export function interrupted(params: Finding['params'] = {}): TurnEnd {
  const finding: Finding = {
    ...{ code: 'interrupted', params, path: null, entry: null, problem: null },
  }
  return { state: 'failed', findings: [finding] }
}

/** Whether somebody is making a release. */
export function isUnderWay(
  turn: HeldTurn | undefined,
  { now, holder = ownHolder() }: { now: Date; holder?: string },
): boolean {
  if (turn?.state !== 'running') return false
  // A clock that was set back makes a heartbeat of days to come: no sign of life either.
  const age = Math.abs(now.getTime() - Date.parse(turn.heartbeatAt))
  return age <= turnLease && !isDead(turn.holder, holder)
}

type Take = {
  payload: BasePayload
  kind: TurnKind
  requests: ReleaseRequest[]
  snapshotDigest: string | null
  holder?: string
  now: Date
}

/**
 * Takes the next turn, and writes down the end of one whose process died.
 * @returns `null` where a turn is under way, or somebody else was quicker.
 */
export async function takeTurn(take: Take): Promise<HeldTurn | null> {
  const { payload, holder = ownHolder(), now, ...rest } = take
  const last = await lastTurn(payload)
  if (last && isUnderWay(last, { now, holder })) return null
  if (last?.state === 'running') {
    await endTurn({ payload, turn: last, end: interrupted(), now })
  }
  const turn = (last?.turn ?? 0) + 1
  const at = now.toISOString()
  try {
    const made: unknown = await payload.create({
      collection: releasesSlug,
      data: toRow({ ...rest, holder, turn, state: 'running', startedAt: at, heartbeatAt: at }),
      ...{ overrideAccess: true, depth: 0 },
    })
    return toHeldTurn(made as Parameters<typeof toHeldTurn>[0])
  } catch (error) {
    if (((await lastTurn(payload))?.turn ?? 0) >= turn) return null
    throw error
  }
}

type OfTurn = { payload: BasePayload; turn: Pick<Turn, 'id'>; now: Date }

/**
 * Gives a sign of life, and says how far it is.
 * @returns whether the turn is still ours.
 */
export function beat({
  progress,
  ...of
}: OfTurn & { progress: Turn['progress'] }): Promise<boolean> {
  return update(of, { heartbeatAt: of.now.toISOString(), progress })
}

/**
 * Writes down how a turn ended.
 * @returns whether it was still under way.
 */
export function endTurn({ end, ...of }: OfTurn & { end: TurnEnd }): Promise<boolean> {
  return update(of, { ...end, endedAt: of.now.toISOString(), progress: null })
}

async function update({ payload, turn }: OfTurn, changes: Partial<HeldTurn>): Promise<boolean> {
  // One statement on either database: who ends a turn and who goes on with it cannot both succeed.
  const row: unknown = await payload.db.updateOne({
    collection: releasesSlug,
    where: { and: [{ id: { equals: turn.id } }, { state: { equals: 'running' } }] },
    data: toRow(changes),
  })
  return row !== null && row !== undefined
}
