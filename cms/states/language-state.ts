import { localeCodes, type Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import {
  currentPublications,
  duePublications,
  pendingPublications,
} from '../publish/current-publications.ts'
import { changedSources } from '../publish/sources.ts'
import { textless } from '../publish/textless.ts'
import { countingReview } from '../review/counting.ts'
import { sensitiveChanges } from '../review/sensitive.ts'
import type { Review } from '../review/types.ts'
import { outdatedTexts, publishedRows } from './outdated.ts'
import type { Sketch, StateRow } from './sketch.ts'
import type { LanguageState, LanguageStateName, ReviewState, Scheduled } from './types.ts'

/** All that the states of one document follow from. */
export type DocumentParts = {
  type: DocumentType
  sourceLanguage: Locale
  /** Its rows of the record in every language, due or not. */
  rows: readonly StateRow[]
  /** Its draft in each language. */
  drafts: Readonly<Record<Locale, Sketch>>
  /** What was said about its drafts. */
  reviews: readonly Review[]
  now: Date
}

/** The state of every language of a document, in the order of the language table. */
export function languageStatesOf(parts: DocumentParts): LanguageState[] {
  const { rows, now } = parts
  const due = duePublications(rows, now)
  const current = new Map(currentPublications(rows, now).map((row) => [row.locale, row]))
  return localeCodes.map((locale) => stateOf({ ...parts, due, current, locale }))
}

type One = DocumentParts & {
  due: readonly StateRow[]
  current: ReadonlyMap<Locale, StateRow>
  locale: Locale
}

function stateOf(one: One): LanguageState {
  const { type, locale, sourceLanguage, current, due, now } = one
  const row = current.get(locale)
  const isPublic = row?.action === 'publish'
  const draft = one.drafts[locale]
  const review = countingReview(
    one.reviews.filter((each) => each.locale === locale),
    draft.digest,
  )
  const shown = publicRow(row)
  const others = [...current.values()].filter((each) => each.locale !== locale)
  const outdated =
    !shown || locale === sourceLanguage || textless(type)
      ? []
      : outdatedTexts({
          ...{ row: shown, source: sourceLanguage, rows: due },
          current: publicRow(current.get(sourceLanguage)),
        })
  return {
    locale,
    state: nameOf({ one, row, review, isOutdated: outdated.length > 0 }),
    isPublic,
    isSource: locale === sourceLanguage,
    changed: shown?.sketch ? changedSources(shown.sketch.sources, draft.sources) : [],
    sensitive: sensitiveChanges({
      draft: draft.sensitive,
      own: shown?.sketch?.sensitive ?? null,
      others: others.flatMap((each) => {
        const sketch = publicRow(each)?.sketch
        return sketch ? [sketch.sensitive] : []
      }),
    }),
    outdated: outdated.map(({ key }) => key),
    since: row ? since(due, row) : null,
    instead: row?.action === 'withdraw' ? row.instead : null,
    review: review && said(review),
    scheduled: pendingPublications(
      one.rows.filter((each) => each.locale === locale),
      now,
    ).map(waiting),
  }
}

function nameOf({
  one,
  row,
  review,
  isOutdated,
}: {
  one: One
  row: StateRow | undefined
  review: Review | null
  isOutdated: boolean
}): LanguageStateName {
  if (row?.action === 'publish') return isOutdated ? 'outdated' : 'published'
  const isReady =
    review !== null &&
    review.step !== 'changesRequested' &&
    // What was called ready before it was withdrawn is not meant to go out again.
    (!row || Date.parse(review.createdAt) > Date.parse(row.effectiveAt))
  if (isReady) return 'ready'
  if (row) return 'withdrawn'
  return textless(one.type) || one.drafts[one.locale].hasText ? 'draft' : 'missing'
}

function publicRow(row: StateRow | undefined): StateRow | null {
  return row?.action === 'publish' ? row : null
}

// Facts that follow and new texts leave it as it is: only a withdrawal ends it.
function since(due: readonly StateRow[], row: StateRow): string {
  if (row.action === 'withdraw') return row.effectiveAt
  const withdrawn = due
    .filter((each) => each.locale === row.locale && each.action === 'withdraw')
    .map(({ effectiveAt }) => Date.parse(effectiveAt))
  const last = Math.max(0, ...withdrawn)
  const first = publishedRows(due, row.locale).find((each) => Date.parse(each.effectiveAt) >= last)
  return (first ?? row).effectiveAt
}

function said({ step, remark, byId, byName, createdAt }: Review): ReviewState {
  return { step, remark, byId, byName, at: createdAt }
}

function waiting({ id, action, effectiveAt, byName }: StateRow): Scheduled {
  return { row: id, action: action as Scheduled['action'], at: effectiveAt, byName }
}
