import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { duePublications } from '../publish/current-publications.ts'
import { languageStatesOf } from '../states/language-state.ts'
import { readParts } from '../states/read-states.ts'
import { signers } from './counting.ts'
import { shownSince } from './shown-since.ts'

/** What somebody else must look at before it goes out. */
export type SecondPersonProblem = {
  type: DocumentType
  /** Keys of the fields that changed. */
  fields: string[]
}

/**
 * Whether a draft may go out in a language: a change of money, phone numbers, law or eligibility needs
 * two people who put their name to exactly this draft, since readers see what they see now. `null` where nothing is in the way.
 * @param people the accounts that publish it, beside those who submitted or approved it
 * @throws NotFound when there is no such document.
 */
export async function secondPersonProblem({
  payload,
  type,
  id,
  locale,
  people,
  now = new Date(),
}: {
  payload: BasePayload
  type: DocumentType
  id: string
  locale: Locale
  people: readonly string[]
  now?: Date
}): Promise<SecondPersonProblem | null> {
  const { draft, rows, reviews } = await readParts({ payload, type, id })
  const { drafts, sourceLanguage } = draft
  const states = languageStatesOf({ type, sourceLanguage, rows, drafts, reviews, now })
  const fields = states.find((state) => state.locale === locale)?.sensitive ?? []
  if (fields.length === 0) return null
  const since = shownSince({ type, rows: duePublications(rows, now), locale, fields })
  const own = reviews.filter(
    (review) => review.locale === locale && Date.parse(review.createdAt) >= since,
  )
  const names = new Set([...signers(own, drafts[locale].digest), ...people])
  return names.size >= 2 ? null : { type, fields }
}
