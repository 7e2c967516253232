/**
 * After how many milliseconds to ask again how releases stand; `null` while nobody looks.
 */
export function pollInterval({
  isUnderWay,
  isHidden,
}: {
  /** Whether a release is being made, or was just asked for. */
  isUnderWay: boolean
  isHidden: boolean
}): number | null {
  if (isHidden) return null
  return isUnderWay ? 1000 : 10_000
}
