import type { ReleaseStep } from '#schema/release'
import type { Reporter } from './reporter.ts'

/** Does the steps of a release, each told and timed. */
export type Watch = {
  /** Does a step; its time is added to what was spent on it before. */
  step: <T>(step: ReleaseStep, work: () => Promise<T>) => Promise<T>
  /** Does a part of a step that is not told. */
  also: <T>(step: ReleaseStep, work: () => Promise<T>) => Promise<T>
  progress: Reporter['progress']
  /** Milliseconds so far. */
  durations: Partial<Record<ReleaseStep, number>>
}

/** Watches the steps of one release. */
export function watchSteps(reporter: Reporter, now = () => performance.now()): Watch {
  const durations: Watch['durations'] = {}
  const also: Watch['also'] = async (step, work) => {
    const started = now()
    try {
      return await work()
    } finally {
      durations[step] = (durations[step] ?? 0) + Math.round(now() - started)
    }
  }
  return {
    durations,
    also,
    progress: reporter.progress,
    step: async (step, work) => {
      const end = reporter.step(step)
      const result = await also(step, work)
      end()
      return result
    },
  }
}
