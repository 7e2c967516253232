import { releaseIdSchema } from '#schema/release'

/**
 * The moment at which a release was begun, by its id; `null` for what is none.
 * @example momentOfRelease('20261122T080005Z-0123abcd') // => '2026-11-22T08:00:05Z'
 */
export function momentOfRelease(id: string): string | null {
  if (!releaseIdSchema.safeParse(id).success) return null
  return id.slice(0, 16).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
}
