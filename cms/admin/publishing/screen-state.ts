import type { Locale } from '#schema/locales'
import type { Act } from '../../access/role-table.ts'
import type { GoLive } from '../../go-live/types.ts'
import type { LanguageState } from '../../states/types.ts'

/** What the server says of the open document, for whoever has it open. */
export type ScreenState = {
  languages: LanguageState[]
  sourceLanguage: Locale
  goLive: GoLive | null
  /** In the language that is being edited. */
  may: Record<Act, boolean>
}

/** What a person can have done with one language; each is one of the menu's lines or the main button. */
export type Deed =
  | 'publish'
  | 'publishMinor'
  | 'publishInStep'
  | 'schedule'
  | 'goLive'
  | 'submit'
  | 'approve'
  | 'askForChanges'
  | 'withdraw'

/** One language of the open document, and who looks at it. */
export type Situation = {
  state: LanguageState
  may: ScreenState['may']
  /** The id of whoever looks. */
  me: string
  /** Whether it has no text, so that every language goes out at once. */
  isTextless: boolean
}

/** What the main button does; `waiting` and `submitted` say that it is somebody else's turn. */
export type NextStep = Extract<Deed, 'publish' | 'submit' | 'approve'> | 'waiting' | 'submitted'

/** What this person may do next with the language; `null` for whoever can only read. */
export function nextStep({ state, may, me }: Situation): NextStep | null {
  const { review } = state
  const isVouched = review !== null && review.step !== 'changesRequested'
  if (may.publish) {
    const isSeenByAnother = isVouched && review.byId !== me
    if (state.sensitive.length === 0 || isSeenByAnother) return 'publish'
    return isVouched ? 'waiting' : 'submit'
  }
  if (may.review && review?.step === 'submitted' && review.byId !== me) return 'approve'
  if (!may.submit) return null
  return isVouched ? 'submitted' : 'submit'
}

/** What else this person may do with the language, in the order of the menu. */
export function otherDeeds(situation: Situation): Deed[] {
  const { state, may, isTextless } = situation
  const next = nextStep(situation)
  const { review } = state
  const isNew = !state.isPublic || state.changed.length > 0 || state.outdated.length > 0
  const possible: Record<Deed, boolean> = {
    publish: may.publish && state.state !== 'missing',
    publishMinor: may.publish && state.isPublic && state.changed.length > 0 && !isTextless,
    publishInStep: may.publish && state.outdated.length > 0,
    schedule: may.publish,
    goLive: may.publish && !isTextless,
    submit: may.submit && isNew && review === null && !isTextless,
    approve: may.review && isNew && review?.step !== 'approved' && !isTextless,
    askForChanges: may.review && isNew && state.state !== 'missing' && !isTextless,
    withdraw: may.withdraw && state.isPublic,
  }
  return (Object.keys(possible) as Deed[]).filter((deed) => possible[deed] && deed !== next)
}

/** The publication that waits for its moment, if one does. */
export function pendingPublish(state: LanguageState): LanguageState['scheduled'][number] | null {
  return state.scheduled.find(({ action }) => action === 'publish') ?? null
}
