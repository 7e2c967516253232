import type { Publication } from '#schema/publication'
import { digestOf } from '../publish/digests.ts'

/** What a review is a review of: every field by its digest, but the last check, which says nothing new. */
export function reviewDigest(sources: Publication['sources']): string {
  return digestOf({ ...sources, freshness: null })
}
