import { releaseSteps, type ReleaseStep } from '#schema/release'
import type { Turn } from '../../release/types.ts'

/** One step of a release that is under way. */
export type StepNow = { step: ReleaseStep; state: 'done' | 'now' | 'toCome' }

const sideBySide: readonly ReleaseStep[] = ['index', 'checks']

/** How far each step is, in their order; before the first sign of progress all are to come. */
export function stepsOf(progress: Turn['progress']): StepNow[] {
  const current = progress ? releaseSteps.indexOf(progress.step) : -1
  return releaseSteps.map((step, index) => {
    const isBeside =
      progress !== null && sideBySide.includes(progress.step) && sideBySide.includes(step)
    if (index === current || isBeside) return { step, state: 'now' }
    return { step, state: index < current ? 'done' : 'toCome' }
  })
}
