import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import { currentSnapshot } from '../publish/current-snapshot.ts'
import { keepAlive } from './keep-alive.ts'
import { releasesFolder } from './release-record-fs.ts'
import type { Program } from './run-program.ts'
import { runRelease, unexpected, type ReleaseRun } from './run-release.ts'
import { endTurn, interrupted, type TurnEnd } from './turns.ts'
import type { Turn } from './types.ts'

/** The programs that do the work. */
export type Programs = {
  /** Makes a release of the folder's `snapshot.json`, and says its events. */
  release: (snapshotDir: string) => Program
  /** Makes pictures that the public release stands without; ends with 0 where it made one. */
  pictures: Program
}

/** A turn that is under way. */
export type TurnRun = {
  /** How it ended, once that is written down. */
  ended: Promise<TurnEnd>
  kill: () => void
}

type Options = {
  payload: BasePayload
  turn: Turn
  dataDir: string
  programs: Programs
  now: () => Date
}

/** While another program makes a release in the same folder, in milliseconds. */
const busy = { retryEvery: 1000, patience: 10 * 60_000 }

/**
 * Makes a release in a turn that was taken: hands the snapshot over, starts the program, keeps the turn
 * alive, ends the program where the turn is lost, and writes down what became of it.
 */
export function runTurn(options: Options): TurnRun {
  const { payload, turn, now } = options
  let run: ReleaseRun | null = null
  let isKilled = false
  const kill = () => {
    isKilled = true
    run?.kill()
  }
  const alive = keepAlive({ payload, turn, now, onLost: kill })

  const attempt = async (): Promise<TurnEnd> => {
    const folder = await saveSnapshot(options)
    const patienceEnds = Date.now() + busy.patience
    while (!isKilled && Date.now() < patienceEnds) {
      run = runRelease(options.programs.release(folder), alive.say)
      if (isKilled) run.kill()
      const end = await run.ended
      if (end !== 'busy') return isKilled && end.state === 'failed' ? interrupted() : end
      await after(busy.retryEvery)
    }
    return isKilled ? interrupted() : unexpected('Another release is under way on this machine.')
  }

  const work = async (): Promise<TurnEnd> => {
    const end = await attempt().catch((error: unknown) => whatFailed(error))
    await alive.stop()
    await rm(inputFolder(options), { recursive: true, force: true }).catch(() => undefined)
    await writeEnd(options, end)
    return end
  }
  return { ended: work(), kill }
}

/** Where a turn's program finds its snapshot. */
function inputFolder({ dataDir, turn }: Pick<Options, 'dataDir' | 'turn'>): string {
  return join(releasesFolder(dataDir), `.input-${turn.turn}`)
}

async function saveSnapshot(options: Options): Promise<string> {
  const { payload, now } = options
  const folder = inputFolder(options)
  const { snapshot } = await currentSnapshot({ payload, now: now() })
  await mkdir(folder, { recursive: true })
  await removeOthers(folder)
  await writeFile(join(folder, 'snapshot.json'), JSON.stringify(snapshot))
  return folder
}

// Left by turns whose process died; nobody but who has the turn reads any.
async function removeOthers(own: string): Promise<void> {
  const names = await readdir(dirname(own))
  for (const name of names.filter((each) => each.startsWith('.input-'))) {
    const folder = join(dirname(own), name)
    if (folder !== own) await rm(folder, { recursive: true, force: true })
  }
}

function whatFailed(error: unknown): TurnEnd {
  const { code } = error as NodeJS.ErrnoException
  const where = { params: {}, path: null, entry: null, problem: null }
  if (code === 'ENOSPC') return { state: 'failed', findings: [{ code: 'diskFull', ...where }] }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return { state: 'failed', findings: [{ code: 'notWritable', ...where }] }
  }
  return unexpected(error instanceof Error ? error.message : String(error))
}

// A turn whose end is not written is over for everybody once its heartbeat is old.
async function writeEnd({ payload, turn, now }: Options, end: TurnEnd): Promise<void> {
  for (let attempts = 3; attempts > 0; attempts -= 1) {
    try {
      await endTurn({ payload, turn, end, now: now() })
      return
    } catch (error) {
      payload.logger.error({ err: error, msg: `The end of turn ${turn.turn} was not written.` })
      await after(1000)
    }
  }
}
