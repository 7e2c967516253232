import { isGlobalType, type EntryType } from '#schema/slugs'
import { ownLanguages } from '../../access/own-languages.ts'
import { reachOf } from '../../access/rights.ts'
import { subjectOf, type Act } from '../../access/role-table.ts'
import { staffRole, type Asker } from '../../access/staff-role.ts'
import { freshnessOf, type FreshnessState } from '../../freshness/freshness-of.ts'
import { isChecked } from '../../freshness/next-check.ts'
import { idOf } from '../../publish/read.ts'
import type { DocumentStates, LanguageState, ReviewState, Scheduled } from '../../states/types.ts'

/** Who looks at the desk, and what is theirs. */
export type DeskReader = {
  user: NonNullable<Asker>
  /** A coordinator's own services, programmes and organisations by `type/id`. */
  ownOffers: ReadonlySet<string>
  /** What they submitted at some time, by `type/id/locale`. */
  submitted: ReadonlySet<string>
}

/** One language of a document about which somebody said something. */
export type ReviewLine = { document: DocumentStates; language: LanguageState; review: ReviewState }
/** An entry that must be checked; `never` where nobody has, yet. */
export type CheckLine = {
  document: DocumentStates & { type: EntryType }
  state: Exclude<FreshnessState, 'fine'> | 'never'
  /** Whether the reader's centre keeps it right. */
  isOwn: boolean
}
/** One thing that goes out or is withdrawn by itself. */
export type ScheduledLine = {
  document: DocumentStates
  language: LanguageState
  scheduled: Scheduled
}

/** How many lines of a list the first screen shows. */
export const shownLines = 5

type States = readonly DocumentStates[]

/** What others submitted and the reader may review, what waits longest first. */
export function toReview(states: States, reader: DeskReader): ReviewLine[] {
  return reviews(states).filter(
    ({ document, review }) =>
      review.step === 'submitted' &&
      review.byId !== String(reader.user['id']) &&
      reaches(reader, 'review', document),
  )
}

/** What must be changed of what the reader submitted; a translator's are all of the own languages. */
export function changesAsked(states: States, { user, submitted }: DeskReader): ReviewLine[] {
  const own = staffRole(user) === 'translator' ? ownLanguages(user) : []
  return reviews(states).filter(
    ({ document: { type, id }, language: { locale }, review }) =>
      review.step === 'changesRequested' &&
      (own.includes(locale) || submitted.has(`${type}/${id}/${locale}`)),
  )
}

/**
 * What readers see and the reader may confirm that is due for a check, or past it: the own centre's
 * first, then what waits longest. Examples that nobody ever vouched for are left alone.
 * @param today a day in Baghdad
 */
export function dueChecks(
  states: States,
  { reader, today }: { reader: DeskReader; today: string },
): CheckLine[] {
  const centre = idOf(reader.user['centre'])
  const lines = states.filter(isEntry).flatMap((document): CheckLine[] => {
    const { type, nextCheckDue, demo, owner, languages } = document
    if (!isChecked(type) || !languages.some(({ isPublic }) => isPublic)) return []
    if (!reaches(reader, 'confirm', document)) return []
    const isOwn = centre !== null && owner === centre
    if (nextCheckDue === null) return demo ? [] : [{ document, state: 'never', isOwn }]
    const state = freshnessOf(nextCheckDue, today)
    return state === 'fine' ? [] : [{ document, state, isOwn }]
  })
  const day = ({ document }: CheckLine) => document.nextCheckDue ?? '9999'
  return lines.sort(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || (day(a) < day(b) ? -1 : Number(day(a) > day(b))),
  )
}

/** What goes out or is withdrawn by itself before a moment, the earliest first. */
export function scheduledUntil(states: States, until: string): ScheduledLine[] {
  return states
    .flatMap((document) =>
      document.languages.flatMap((language) =>
        language.scheduled
          .filter(({ at }) => Date.parse(at) <= Date.parse(until))
          .map((scheduled) => ({ document, language, scheduled })),
      ),
    )
    .sort((a, b) => Date.parse(a.scheduled.at) - Date.parse(b.scheduled.at))
}

/** Whether somebody may do it with a document, by the table of roles and what is theirs. */
function reaches(
  { user, ownOffers }: DeskReader,
  act: Act,
  { type, id }: Pick<DocumentStates, 'type' | 'id'>,
): boolean {
  const reach = reachOf(user, act, subjectOf(type))
  return reach === 'all' || (reach === 'own' && ownOffers.has(`${type}/${id}`))
}

// What was said of a draft that is public as it stands, or waits for its hour, is settled.
function reviews(states: States): ReviewLine[] {
  return states
    .flatMap((document) =>
      document.languages.flatMap((language) => {
        const { review, isPublic, changed, scheduled } = language
        const isOut = isPublic && changed.length === 0
        const isSet = scheduled.some(({ action }) => action === 'publish')
        return review && !isOut && !isSet ? [{ document, language, review }] : []
      }),
    )
    .sort((a, b) => Date.parse(a.review.at) - Date.parse(b.review.at))
}

function isEntry(document: DocumentStates): document is DocumentStates & { type: EntryType } {
  return !isGlobalType(document.type)
}
