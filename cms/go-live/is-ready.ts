import type { LanguageState } from '../states/types.ts'

/** Whether a language is as it is to go out: called ready, or public as it is. */
export function isReady(state: LanguageState): boolean {
  return state.state === 'ready' || isUnchanged(state) || (state.isPublic && isSaidReady(state))
}

/** Whether readers see exactly the draft, so that there is nothing to publish. */
export function isUnchanged({ isPublic, changed }: LanguageState): boolean {
  return isPublic && changed.length === 0
}

function isSaidReady({ review }: LanguageState): boolean {
  return review !== null && review.step !== 'changesRequested'
}
