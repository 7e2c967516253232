import type { Problem } from '#schema/errors'
import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'

/** Whether a wish to go live still waits, came true, or was taken back. */
export const goLiveStates = ['waiting', 'done', 'cancelled'] as const
/** Whether a wish to go live still waits, came true, or was taken back. */
type GoLiveState = (typeof goLiveStates)[number]

/** Languages of an entry or global that go out in one act, once all of them are ready. */
export type GoLive = {
  id: string
  type: DocumentType
  /** The source document's id; a global's is its name. */
  entry: string
  locales: Locale[]
  /** Not before this ISO instant; `null` for as soon as they are ready. */
  notBefore: string | null
  state: GoLiveState
  /** What stood in the way when it was tried last. */
  problems: Problem[]
  byId: string
  byName: string
  createdAt: string
}
