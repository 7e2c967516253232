/**
 * The name of a release's folder: UTC moment and the beginning of the snapshot's digest.
 * @example releaseId(new Date('2026-11-22T08:00:05Z'), 'ab12…') // => '20261122T080005Z-ab12…' (8 characters)
 */
export function releaseId(now: Date, digest: string): string {
  const moment = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '')
  return `${moment}-${digest.slice(0, 8)}`
}

/**
 * A name that no other release has: the clock may have been set back, and two releases of one snapshot
 * may fall into one second. Such a name says a later second.
 */
export function freeReleaseId(now: Date, digest: string, taken: readonly string[]): string {
  const id = releaseId(now, digest)
  if (!taken.includes(id)) return id
  return freeReleaseId(new Date(now.getTime() + 1000), digest, taken)
}

/** Whether a folder's name is a release's. */
export function isReleaseId(name: string): boolean {
  return /^\d{8}T\d{6}Z-[0-9a-f]{8}$/.test(name)
}

/** The calendar day in Baghdad, `2026-11-22`: pages of a release count from it. */
export function baghdadDay(now: Date): string {
  // The Swedish pattern of dates is the one of ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Baghdad' }).format(now)
}
