import { releaseEventSchema, releaseExit, type ReleaseEvent, type Finding } from '#schema/release'
import { runProgram, type Program, type Running } from './run-program.ts'
import { interrupted, type TurnEnd } from './turns.ts'
import type { Turn } from './types.ts'

/** A release that is being made. */
export type ReleaseRun = {
  /** How it ended; `busy` where another program makes one in the same folder. */
  ended: Promise<TurnEnd | 'busy'>
  kill: Running['kill']
}

/** A program that says nothing for so long hangs, in milliseconds: no step takes half of it. */
const longestSilence = 20 * 60_000

/**
 * Starts the program that makes a release, and ends it when it hangs.
 * @param onProgress told what it does, and how far it is
 */
export function runRelease(
  program: Program,
  onProgress: (progress: NonNullable<Turn['progress']>) => void,
): ReleaseRun {
  let last: ReleaseEvent | null = null
  const silence = setTimeout(() => {
    running.kill()
  }, longestSilence)
  const running = runProgram(program, (line) => {
    silence.refresh()
    const event = eventOf(line)
    if (event?.event === 'step') onProgress({ step: event.step, done: 0, total: 0 })
    else if (event?.event === 'progress') {
      const { step, done, total } = event
      onProgress({ step, done, total })
    } else last = event ?? last
  })
  return {
    kill: running.kill,
    ended: running.ended.then(({ code, said }) => {
      clearTimeout(silence)
      return endOf({ code, said, last })
    }),
  }
}

function eventOf(line: string): ReleaseEvent | null {
  try {
    return releaseEventSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

type Ended = { code: number | null; said: string; last: ReleaseEvent | null }

function endOf({ code, said, last }: Ended): TurnEnd | 'busy' {
  if (code === releaseExit.busy) return 'busy'
  // It is public by then, however the program ended.
  if (last?.event === 'done') {
    const { summary } = last
    return { state: 'done', release: summary.id, summary }
  }
  if (code === releaseExit.unchanged) return { state: 'unchanged' }
  if (last?.event === 'failed') return { state: 'failed', findings: last.findings }
  return code === null ? interrupted() : unexpected(said || `Exit code ${code}.`)
}

/** The end of a turn for a reason that has no sentence of its own. */
export function unexpected(message: string): TurnEnd {
  const where = { path: null, entry: null, problem: null }
  const finding: Finding = { code: 'unexpected', params: { message }, ...where }
  return { state: 'failed', findings: [finding] }
}
