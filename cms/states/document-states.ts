import { compareRows, currentPublications } from '../publish/current-publications.ts'
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
  const shown = currentPublications(rows, now).filter(({ action }) => action === 'publish')
  const newest = shown.toSorted(compareRows).at(-1)?.sketch
  return { ...rest, nextCheckDue: newest ? newest.nextCheckDue : rest.nextCheckDue, languages }
}
