import type { Halves } from '#schema/compose'
import { digestOf } from '../publish/digests.ts'

/** What a review is a review of: both halves, but for the last check, which says nothing new. */
export function reviewDigest({ facts, text }: Halves): string {
  return digestOf({ facts: { ...facts, freshness: null }, text })
}
