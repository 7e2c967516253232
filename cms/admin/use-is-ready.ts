import { useSyncExternalStore } from 'react'

const nothingChanges = () => () => undefined

/**
 * Whether the page's script runs. A press on what the server sent would be lost before: a button is
 * disabled until then.
 */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  )
}
