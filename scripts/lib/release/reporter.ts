import { releaseSteps, type ReleaseEvent, type ReleaseStep } from '#schema/release'
import { say, seconds } from '../say.ts'

/** Whoever wants to know how far a release is. */
export type Reporter = {
  /** A step begins; call what it gives back when the step has ended. */
  step: (step: ReleaseStep) => () => void
  /** How far a step is; may be called as often as one likes. */
  progress: (step: ReleaseStep, done: number, total: number) => void
}

/** Between two reports of progress, in milliseconds. */
const pause = 300

type Write = (event: ReleaseEvent) => void

/** Tells another process, by events. */
export function eventReporter(write: Write, now = () => performance.now()): Reporter {
  let last = Number.NEGATIVE_INFINITY
  return {
    step: (step) => {
      write({ event: 'step', step })
      return () => undefined
    },
    progress: (step, done, total) => {
      if (done < total && now() - last < pause) return
      last = now()
      write({ event: 'progress', step, done, total })
    },
  }
}

const names: Record<ReleaseStep, string> = {
  snapshot: 'Reading the snapshot',
  pages: 'Building the pages',
  index: 'Making the search indexes',
  checks: 'Checking the pages',
  seal: 'Sealing the release',
  swap: 'Making it public',
}
const widest = Math.max(...releaseSteps.map((step) => names[step].length))

/** Tells the person at the terminal, and every 15 seconds how long a step has taken. */
export const terminalReporter: Reporter = {
  step: (step) => {
    const started = performance.now()
    const line = (what: string) => {
      say(`${names[step].padEnd(widest)}  ${what}${seconds(performance.now() - started)}`)
    }
    const timer = setInterval(() => {
      line('… ')
    }, 15_000)
    timer.unref()
    return () => {
      clearInterval(timer)
      line('')
    }
  },
  progress: () => undefined,
}

/** Tells nobody. */
export const silentReporter: Reporter = {
  step: () => () => undefined,
  progress: () => undefined,
}
