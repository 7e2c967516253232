import { rmSync } from 'node:fs'
import { releaseSummarySchema, type releaseExit } from '#schema/release'
import { LockedError } from '../lock-fs.ts'
import type { ReleaseOptions } from './fill-release-fs.ts'
import { findingsOf } from './findings-of.ts'
import { dropOwnLock } from './folders-fs.ts'
import { makeRelease, stagingFolder } from './make-release-fs.ts'
import { finding } from './release-error.ts'
import { eventTeller, terminalTeller, type Teller } from './tellers.ts'

/** How the process ends. */
type Ended = keyof typeof releaseExit

type Run = {
  options: Omit<ReleaseOptions, 'reporter' | 'onSwap'>
  /** Whether another process is told what happens, instead of a person. */
  tellsEvents: boolean
  /** Whether it ends when its standard input does. */
  expectsParent: boolean
}

/** Makes a release as the work of this whole process, and tells how it went. */
export async function runRelease({ options, tellsEvents, expectsParent }: Run): Promise<Ended> {
  const tell = tellsEvents ? eventTeller() : terminalTeller
  const stopWatching = endEarly({ dataDir: options.env.dataDir, expectsParent, tell })
  try {
    const made = await makeRelease({ ...options, reporter: tell.reporter, onSwap: stopWatching })
    if (made === 'unchanged') {
      tell.unchanged()
      return 'unchanged'
    }
    tell.done(releaseSummarySchema.parse(made))
    return 'done'
  } catch (error) {
    if (error instanceof LockedError) {
      process.stderr.write(`${error.message}\n`)
      return 'busy'
    }
    tell.failed(findingsOf(error), error)
    return 'failed'
  }
}

type EndEarly = { dataDir: string; expectsParent: boolean; tell: Teller }

/**
 * Ends the process when its parent is gone or a signal says so, and leaves nothing half-done.
 * @returns what lets it work on whatever happens
 */
function endEarly({ dataDir, expectsParent, tell }: EndEarly): () => void {
  const end = () => {
    stop()
    const message = 'The release was ended before it was done. Release again.'
    const found = [finding({ code: 'interrupted', params: { message } })]
    tell.failed(found)
    // After the programs that we started are ended, or they would write on.
    process.once('exit', () => {
      // They may be writing still for a moment.
      rmSync(stagingFolder(dataDir), { recursive: true, force: true, maxRetries: 5 })
      dropOwnLock(dataDir)
    })
    process.exit(1)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const stop = () => {
    // Signals that nobody listens to would end it at once, and nobody would learn that it is public.
    for (const signal of signals) process.off(signal, end).on(signal, () => undefined)
    process.stdin.off('end', end).off('close', end).off('error', end).pause()
  }
  for (const signal of signals) process.once(signal, end)
  if (expectsParent) process.stdin.on('end', end).on('close', end).on('error', end).resume()
  return stop
}
