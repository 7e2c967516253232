import type { BasePayload } from 'payload'
import type { Halves } from '#schema/compose'
import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import type { DocumentType } from '#schema/slugs'
import { sourcesOf } from '../publish/sources.ts'
import { reviewDigest } from './review-digest.ts'
import { findReviews } from './review-rows.ts'

/**
 * What the source said when somebody found this very draft in step with it, latest finding first; `null`
 * where nobody did.
 */
export async function foundInStep({
  payload,
  type,
  id,
  locale,
  halves,
}: {
  payload: BasePayload
  type: DocumentType
  id: string
  locale: Locale
  halves: Halves
}): Promise<Publication['basis']> {
  const reviews = await findReviews(payload, {
    and: [
      { type: { equals: type } },
      { entry: { equals: id } },
      { locale: { equals: locale } },
      { digest: { equals: reviewDigest(sourcesOf(type, halves)) } },
    ],
  })
  return reviews.findLast(({ basis }) => basis !== null)?.basis ?? null
}
