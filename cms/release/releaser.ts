import { setTimeout as after } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import { isDue } from './due.ts'
import { ownHolder } from './holder.ts'
import { readSituation } from './read-situation.ts'
import { runProgram } from './run-program.ts'
import { runTurn, type Programs, type TurnRun } from './run-turn.ts'
import { sayTurn } from './say-turn.ts'
import { lastTurn } from './turn-rows.ts'
import { isUnderWay, takeTurn } from './turns.ts'
import type { ReleaseReason, ReleaseRequest } from './types.ts'

/** Makes the releases that are due, one after another. */
export type Releaser = {
  /** Looks whether a release is due, now or after the one that it makes. */
  wake: (request?: ReleaseRequest) => void
  /** Ends what it makes; the turn stays as it is on record. */
  cancel: () => void
  /** Ends what it makes, writes that down, and makes nothing more. */
  stop: () => Promise<void>
}

type Options = {
  payload: BasePayload
  dataDir: string
  /** The address at which readers see the site. */
  siteUrl: string
  programs: Programs
  /** The process that it is; another one for several in one process. */
  holder?: string
  now?: () => Date
  /** Told a sentence about each turn that ended. */
  report?: (sentence: string) => void
}

/** Between two looks at a turn that somebody else has, in milliseconds. */
const pollEvery = 500

/** Makes a releaser; it looks for the first time when it is woken. */
export function makeReleaser(options: Options): Releaser {
  const { payload, dataDir, siteUrl, programs, holder = ownHolder() } = options
  const { now = () => new Date(), report = () => undefined } = options
  const asked: ReleaseRequest[] = []
  let isWanted = false
  let isStopped = false
  let work: Promise<void> | null = null
  let run: TurnRun | null = null
  let pictures: Promise<void> | null = null
  let arePicturesWanted = false

  const wake: Releaser['wake'] = (request) => {
    if (isStopped) return
    if (request) asked.push(request)
    isWanted = true
    work ??= goOn()
  }

  const goOn = async () => {
    while (isWanted && !isStopped) {
      isWanted = false
      try {
        const found = await lookOnce()
        if (found === 'taken') await after(pollEvery)
        isWanted ||= found !== 'nothing'
      } catch (error) {
        payload.logger.error({ err: error, msg: 'Nobody could look whether a release is due.' })
      }
    }
    work = null
  }

  const lookOnce = async (): Promise<'made' | 'taken' | 'nothing'> => {
    const moment = now()
    if (isUnderWay(await lastTurn(payload), { now: moment, holder })) return 'taken'
    const situation = await readSituation({ payload, dataDir, siteUrl, now: moment })
    const { snapshotDigest } = situation.published
    const due = isDue({ ...situation, asked })
    const answered = asked.splice(0)
    if (!due.isDue) return 'nothing'
    const requests = answered.length > 0 ? answered : [byClock(due.reason, moment)]
    const turn = await takeTurn({
      ...{ payload, kind: 'made', requests, snapshotDigest, holder, now: moment },
    }).catch((error: unknown) => {
      asked.unshift(...answered)
      throw error
    })
    if (!turn) {
      asked.unshift(...answered)
      return 'taken'
    }
    run = runTurn({ payload, turn, dataDir, programs, now })
    const end = await run.ended
    run = null
    report(sayTurn(turn, end))
    if (end.summary?.picturesMissing) {
      arePicturesWanted = true
      pictures ??= makePictures()
    }
    return 'made'
  }

  // Outside of any turn: they take long, and pages are public without them.
  const makePictures = async () => {
    while (arePicturesWanted && !isStopped) {
      // A release that is public meanwhile may lack others: the program knows only the one before.
      arePicturesWanted = false
      const { code } = await runProgram(programs.pictures).ended
      if (code === 0) wake(byClock('pictures', now()))
    }
    pictures = null
  }

  return {
    wake,
    cancel: () => run?.kill(),
    stop: async () => {
      isStopped = true
      run?.kill()
      await work
    },
  }
}

function byClock(reason: ReleaseReason, at: Date): ReleaseRequest {
  return { reason, byId: null, byName: null, at: at.toISOString() }
}
