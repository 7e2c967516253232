import type { ReleaseSummary } from '#schema/release'
import { isReleaseId } from './release-id.ts'

/** How many releases stay on the disk, but for pinned ones and the public one. */
export const keptReleases = 10

/** The releases among folder names, newest first as far as their names tell. */
export function newestFirst(names: readonly string[]): string[] {
  return names.filter(isReleaseId).sort().reverse()
}

/** What decides how old a release is. */
export type Aged = Pick<ReleaseSummary, 'id' | 'serial' | 'createdAt'>

/** Newest first by their numbers; the clock decides only where those are the same. */
export function byAge(releases: readonly Aged[]): Aged[] {
  return [...releases].sort(
    (a, b) =>
      b.serial - a.serial || (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0),
  )
}

type Keep = { current: string | null; pinned: readonly string[] }

/** The releases to delete so that the newest ten, the public one and the pinned ones stay. */
export function releasesToDelete(releases: readonly Aged[], { current, pinned }: Keep): string[] {
  return byAge(releases)
    .slice(keptReleases)
    .map(({ id }) => id)
    .filter((id) => id !== current && !pinned.includes(id))
}
