import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import type { DocumentType } from '#schema/slugs'

/** What somebody says about a draft: it is ready, it must be changed, it may go out. */
export const reviewSteps = ['submitted', 'changesRequested', 'approved'] as const
/** What somebody says about a draft. */
export type ReviewStep = (typeof reviewSteps)[number]

/** One thing that was said about one language of a draft, as it was then. */
export type Review = {
  id: string
  type: DocumentType
  /** The source document's id; a global's is its name. */
  entry: string
  locale: Locale
  step: ReviewStep
  /** What must be changed; `null` for the other steps, where nothing was remarked. */
  remark: string | null
  /** SHA-256 of both halves at that moment: whatever differs from it was not seen. */
  digest: string
  /** The source that the translation was held against and found in step with; `null` where it was not. */
  basis: Publication['basis']
  byId: string
  byName: string
  /** When, as an ISO instant. */
  createdAt: string
}
