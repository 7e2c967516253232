import type { BasePayload, Where } from 'payload'
import { reviewsSlug } from '../collections/reviews/slug.ts'
import { canonicalJson } from '../publish/digests.ts'
import type { Review } from './types.ts'

/** A review before the database gives it an id and its time. */
export type NewReview = Omit<Review, 'id' | 'createdAt'>

/** Reviews that match, oldest first. */
export async function findReviews(payload: BasePayload, where: Where): Promise<Review[]> {
  const { docs } = await payload.find({
    ...{ collection: reviewsSlug, where, sort: 'id' },
    ...{ pagination: false, limit: 0, depth: 0, overrideAccess: true },
  })
  return docs.map((row) => toReview(row))
}

/** Appends what somebody said about a draft. */
export async function appendReview(payload: BasePayload, review: NewReview): Promise<void> {
  const { basis, ...rest } = review
  await payload.create({
    collection: reviewsSlug,
    data: { ...rest, basis: basis && canonicalJson(basis) },
    context: { byCommand: true },
    overrideAccess: true,
    depth: 0,
  })
}

function toReview(row: Record<string, unknown> & { id: number | string }): Review {
  const { basis } = row
  return {
    ...(row as unknown as Omit<Review, 'id' | 'basis' | 'remark'>),
    id: String(row.id),
    remark: (row['remark'] ?? null) as Review['remark'],
    basis: typeof basis === 'string' ? (JSON.parse(basis) as Review['basis']) : null,
  }
}
