import type { Review } from './types.ts'

/**
 * What was said last about a draft as it is now; `null` where nothing was, or of an older one only.
 * @param reviews of one language, oldest first
 */
export function countingReview(reviews: readonly Review[], digest: string): Review | null {
  return reviews.findLast((review) => review.digest === digest) ?? null
}

/** The ids of those who put their name to a draft as it is now. */
export function signers(reviews: readonly Review[], digest: string): Set<string> {
  return new Set(
    reviews
      .filter((review) => review.digest === digest && review.step !== 'changesRequested')
      .map(({ byId }) => byId),
  )
}
