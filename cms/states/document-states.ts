import type { Review } from '../review/types.ts'
import { languageStatesOf } from './language-state.ts'
import type { DraftParts } from './read-drafts.ts'
import type { StateRow } from './sketch.ts'
import type { DocumentStates } from './types.ts'

/** One document with all its languages, from what was read of it. */
export function documentStates(
  {
    draft,
    rows,
    reviews,
  }: { draft: DraftParts; rows: readonly StateRow[]; reviews: readonly Review[] },
  now: Date,
): DocumentStates {
  const { drafts, ...rest } = draft
  const { type, sourceLanguage } = draft
  const languages = languageStatesOf({ type, sourceLanguage, rows, drafts, reviews, now })
  const seen = rows.filter(
    ({ action, effectiveAt }) => action === 'publish' && Date.parse(effectiveAt) <= now.getTime(),
  )
  const isPublic = languages.some((language) => language.isPublic)
  const last = isPublic ? seen.findLast(({ sketch }) => sketch !== null)?.sketch : null
  return { ...rest, nextCheckDue: last ? last.nextCheckDue : rest.nextCheckDue, languages }
}
