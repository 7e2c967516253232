import { setTimeout as after } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import { releaseExit } from '#schema/release'
import { keepAlive } from './keep-alive.ts'
import { publishedDigest } from './published-digest.ts'
import { releaserOf } from './releaser-of.ts'
import { runProgram, type Program } from './run-program.ts'
import { unexpected } from './run-release.ts'
import { releasePlace } from './settings.ts'
import { goBackProgram } from './site-programs.ts'
import { lastTurn, type HeldTurn } from './turn-rows.ts'
import { endTurn, interrupted, takeTurn, type TurnEnd } from './turns.ts'

type Options = {
  payload: BasePayload
  /** Id of the release that is to be public again. */
  release: string
  byId: string
  byName: string
  /** The program that does it; the project's own where none is given. */
  program?: Program
}

/** How often a turn is asked for, and the program started while a release holds the folder. */
const retry = { every: 200, turns: 25, busy: 75 }

/**
 * Makes a kept release the public one, in a turn of its own: a release that is being made is ended first,
 * for it would be public right after.
 * @returns whether it is public.
 */
export async function goBack(options: Options): Promise<boolean> {
  const { payload, release } = options
  const turn = await takeBackTurn(options)
  if (!turn) return false
  const alive = keepAlive({ payload, turn, now: () => new Date(), onLost: () => undefined })
  const { code, said } = await swap(options)
  await alive.stop()
  const end: TurnEnd =
    code === releaseExit.done
      ? { state: 'done', release }
      : unexpected(said || `Exit code ${code ?? 'unknown'}.`)
  await endTurn({ payload, turn, end, now: new Date() })
  return end.state === 'done'
}

async function takeBackTurn({ payload, byId, byName }: Options): Promise<HeldTurn | null> {
  for (let attempts = retry.turns; attempts > 0; attempts -= 1) {
    const now = new Date()
    const last = await lastTurn(payload)
    if (last?.state === 'running' && last.kind === 'made') {
      await endTurn({ payload, turn: last, end: interrupted({ by: byName }), now })
      releaserOf(payload)?.cancel()
    }
    const turn = await takeTurn({
      ...{ payload, kind: 'back', now },
      requests: [{ reason: 'button', byId, byName, at: now.toISOString() }],
      snapshotDigest: await publishedDigest(payload, now),
    })
    if (turn) return turn
    await after(retry.every)
  }
  return null
}

// Another process ends its program as soon as it finds that its turn is over.
async function swap({ payload, release, program }: Options) {
  let ended: { code: number | null; said: string } = { code: null, said: '' }
  for (let attempts = retry.busy; attempts > 0; attempts -= 1) {
    ended = await runProgram(program ?? goBackProgram(releasePlace(payload), release)).ended
    if (ended.code !== releaseExit.busy) return ended
    await after(retry.every)
  }
  return ended
}
