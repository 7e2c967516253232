import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import type { DocumentStates, LanguageState } from '../states/types.ts'

// In the order in which they come.
const queueReasons = ['changesRequested', 'outdated', 'missing'] as const
/** Why a translation waits for its translator. */
export type QueueReason = (typeof queueReasons)[number]

/** One translation that waits. */
export type QueueItem = {
  type: DocumentType
  id: string
  titles: DocumentStates['titles']
  sourceLanguage: Locale
  reason: QueueReason
  /** Whether some of it is written already. */
  isBegun: boolean
  /** Keys of texts that the source says differently; for `outdated`. */
  fields: string[]
  /** What must be changed; for `changesRequested`. */
  remark: string | null
  /** Since when it waits: the source's publication or the request for changes, as an ISO instant. */
  since: string | null
}

// What people in danger read first, then the doors that help, then what explains them.
const byImportance: readonly (readonly DocumentType[])[] = [
  ['hotlines', 'alert'],
  ['service', 'programme', 'centre'],
  ['guide', 'organisation', 'course'],
  ['opportunity', 'campaign', 'resource', 'home', 'holidays'],
  ['article', 'page', 'term', 'figure', 'session', 'navigation'],
]

/**
 * What waits for translation into a language, most important first: hotlines and the alert, then
 * services, programmes and centres, then guides, organisations and courses, then what can be joined or
 * read, then the rest. Of the same weight, what a reviewer sent back comes before what says something old,
 * and that before what is missing; then what waits longest.
 *
 * A translation waits where its source is public or called ready, nobody withdrew it, and it does not wait
 * for a reviewer or for its hour already.
 */
export function queueOf(states: readonly DocumentStates[], locale: Locale): QueueItem[] {
  return states
    .flatMap((document) => itemOf(document, locale) ?? [])
    .sort(
      (a, b) =>
        weightOf(a.type) - weightOf(b.type) ||
        queueReasons.indexOf(a.reason) - queueReasons.indexOf(b.reason) ||
        compare(a.since ?? '', b.since ?? '') ||
        compare(`${a.type}/${a.id}`, `${b.type}/${b.id}`),
    )
}

function itemOf(document: DocumentStates, locale: Locale): QueueItem | null {
  const { type, id, titles, sourceLanguage, languages } = document
  const source = languages.find((state) => state.locale === sourceLanguage)
  const mine = languages.find((state) => state.locale === locale)
  if (!source || !mine || mine.isSource || !isSettled(source)) return null
  const reason = reasonOf(mine)
  if (reason === null) return null
  const isSentBack = reason === 'changesRequested'
  return {
    ...{ type, id, titles, sourceLanguage, reason },
    isBegun: mine.state === 'draft' || mine.changed.length > 0,
    fields: mine.outdated,
    remark: isSentBack ? (mine.review?.remark ?? null) : null,
    since: isSentBack ? (mine.review?.at ?? null) : source.since,
  }
}

function isSettled({ isPublic, state }: LanguageState): boolean {
  return isPublic || state === 'ready'
}

function reasonOf({ state, review, scheduled }: LanguageState): QueueReason | null {
  if (review?.step === 'changesRequested') return 'changesRequested'
  if (review !== null || scheduled.some(({ action }) => action === 'publish')) return null
  if (state === 'outdated') return 'outdated'
  return state === 'missing' || state === 'draft' ? 'missing' : null
}

function weightOf(type: DocumentType): number {
  return byImportance.findIndex((types) => types.includes(type))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
