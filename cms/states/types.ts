import type { Locale } from '#schema/locales'
import type { Reference } from '#schema/values'
import type { DocumentType } from '#schema/slugs'
import type { ReviewStep } from '../review/types.ts'

/**
 * Where one language of a document stands, for whoever works on it:
 * `missing` has no text and never had readers; `draft` has text that nobody called ready; `ready` was
 * submitted or approved and has not changed since; `published` is what readers see; `outdated` too, but
 * the source says something else by now; `withdrawn` was public and is no longer.
 */
export const languageStateNames = [
  'missing',
  'draft',
  'ready',
  'published',
  'outdated',
  'withdrawn',
] as const
/** Where one language of a document stands. */
export type LanguageStateName = (typeof languageStateNames)[number]

/** What is going to happen to one language of a document. */
export type Scheduled = {
  /** The row of the record that waits. */
  row: string
  action: 'publish' | 'withdraw'
  /** When, as an ISO instant. */
  at: string
  byName: string
}

/** What was said last about a draft as it is now; what was said of an older one does not count. */
export type ReviewState = {
  step: ReviewStep
  remark: string | null
  byId: string
  byName: string
  /** When, as an ISO instant. */
  at: string
}

/** One language of a document. */
export type LanguageState = {
  locale: Locale
  state: LanguageStateName
  /** Whether readers see it. */
  isPublic: boolean
  /** Whether the document was written in this language first. */
  isSource: boolean
  /** Keys of fields whose draft differs from what is public, facts and text; empty while not public. */
  changed: string[]
  /** Those of them that a second person must look at; of what was never public, all that are filled in. */
  sensitive: string[]
  /** Keys of texts that the source says differently since this one was made; for what is public. */
  outdated: string[]
  /** Since when readers see it, or see it no longer: an ISO instant; `null` where they never saw it. */
  since: string | null
  /** What readers are sent to, where it was withdrawn. */
  instead: Reference | null
  review: ReviewState | null
  scheduled: Scheduled[]
}

/** One document with all its languages, as lists and desks show it. */
export type DocumentStates = {
  type: DocumentType
  id: string
  /** `null` for globals, and where nobody gave one yet. */
  slug: string | null
  /** The title in each language that has one. */
  titles: Partial<Record<Locale, string>>
  sourceLanguage: Locale
  /** The centre that keeps it right. */
  owner: string | null
  /** The day by which it must be checked again, `2026-11-22`; of what is public, else of the draft. */
  nextCheckDue: string | null
  demo: boolean
  /** When the draft was saved last, as an ISO instant. */
  updatedAt: string
  /** In the order of the language table. */
  languages: LanguageState[]
}
