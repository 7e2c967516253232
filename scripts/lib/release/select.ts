import { isReleaseId } from './release-id.ts'

/** How many releases stay on the disk, the current one included. */
export const keptReleases = 10

/** The releases among folder names, newest first. */
export function newestFirst(names: readonly string[]): string[] {
  return names.filter(isReleaseId).sort().reverse()
}

/** The releases to delete so that the newest ten and the current one stay. */
export function releasesToDelete(names: readonly string[], current: string | null): string[] {
  return newestFirst(names)
    .slice(keptReleases)
    .filter((name) => name !== current)
}
