import type { ReleaseState } from '../../release/state-types.ts'

/** What tells two states of the page apart, but for how far a release under way is. */
export function signatureOf(state: ReleaseState): string {
  const { maker, current, isUpToDate, held, nextAttemptAt, turns, kept } = state
  return JSON.stringify([
    ...[maker, current, isUpToDate, held, nextAttemptAt],
    turns.map(({ id, state: is, requests }) => [id, is, requests.length]),
    kept.map(({ id, isCurrent, isPinned }) => [id, isCurrent, isPinned]),
  ])
}
