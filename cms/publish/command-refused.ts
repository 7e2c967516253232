/** Why a command was refused; each reason has a sentence in `cms/labels/schedule-publish.ts`. */
export type RefusalReason =
  | 'past'
  | 'tooFar'
  | 'publishWaits'
  | 'withdrawWaits'
  | 'nothingWaits'
  | 'insteadMissing'
  | 'insteadItself'
  | 'goLiveWaits'

/** A command that is against the rules, or that something stands in the way of. Nothing was done. */
export class CommandRefused extends Error {
  readonly reason: RefusalReason
  /** For the sentence: `locale`, `name`, and `date` as an ISO instant. */
  readonly params: Readonly<Record<string, string>>

  constructor(reason: RefusalReason, params: Readonly<Record<string, string>> = {}) {
    super(`The command was refused: ${reason} ${JSON.stringify(params)}`)
    this.reason = reason
    this.params = params
  }
}
