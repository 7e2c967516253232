import { addressQueryOf, type Asked } from './address-state.ts'

/** Kept beside an address that changed while somebody typed: all texts were not asked for. */
const typed = { isTyped: true }

/** Whether the current step of the history was only typed, so that all texts are not searched. */
export function isTyped(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'isTyped' in state
}

/**
 * Puts a search into the address. What was typed is one step of the history, which the search that
 * follows replaces; each search that was asked for is a step of its own.
 */
export function keepInAddress(asked: Asked, { isWhole }: { isWhole: boolean }): void {
  const query = addressQueryOf(asked)
  const address = location.pathname + query
  const state = isWhole ? null : typed
  const isSame = query === location.search
  if (isSame && !isWhole) return
  if (isSame || isTyped() || location.search === '') history.replaceState(state, '', address)
  else history.pushState(state, '', address)
}
