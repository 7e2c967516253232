import { releaseSteps, type ReleaseStep, type ReleaseSummary } from '#schema/release'

/** One step's part of all the work of a release. */
export type StepShare = {
  step: ReleaseStep
  milliseconds: number
  /** Where its piece of a bar begins, and how long it is: 0 to 1. */
  start: number
  share: number
}

/** How the work of a release was spread over its steps, in their order; `[]` where nothing was measured. */
export function stepShares(durations: ReleaseSummary['durations']): StepShare[] {
  const measured = releaseSteps.flatMap((step) => {
    const milliseconds = durations[step]
    return milliseconds === undefined ? [] : [{ step, milliseconds }]
  })
  const whole = measured.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  if (whole === 0) return []
  let start = 0
  return measured.map(({ step, milliseconds }) => {
    const share = milliseconds / whole
    const piece = { step, milliseconds, start, share }
    start += share
    return piece
  })
}
