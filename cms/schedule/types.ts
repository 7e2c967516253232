import type { Locale } from '#schema/locales'
import type { SessionDate, sessionKinds } from '#schema/session'

/** What a trainer fills in to post a session. Ids are the database's, moments ISO 8601. */
export type SessionPost = {
  kind: (typeof sessionKinds)[number]
  /** For kind `course`. */
  course: string | null
  /** `null` for a webinar. */
  centre: string | null
  /** The first date. */
  startsAt: string
  endsAt: string
  places: SessionDate['places']
  room: string | null
  link: string | null
  /** Languages it is held in. */
  languages: readonly Locale[]
  womenOnly: boolean
  childcare: boolean
  /** RFC 5545 RRULE of further dates, `FREQ=WEEKLY;BYDAY=SU;COUNT=6`; `null` for one date. */
  recurrence: string | null
  /** Starts that the rule gives and that are left out (RFC 5545 EXDATE). */
  exceptions: readonly string[]
  /** Dates that are held at another time than the rule gives. */
  moves: readonly { from: string; startsAt: string; endsAt: string }[]
}

/** Why somebody may want to think again; nothing is refused for it. */
export type Warning = {
  code: 'trainer' | 'room' | 'holiday' | 'ramadan' | 'past'
  /** In the reader's language. */
  message: string
}

/** One date as it would be posted. */
export type PlannedDate = {
  /** The start that the rule gives: what exceptions and moves name it by. */
  from: string
  startsAt: string
  endsAt: string
  isLeftOut: boolean
  warnings: readonly Warning[]
}

/** What is wrong with what was filled in, at the field, in the reader's language. */
export type FieldProblem = { field: string; message: string }

/** What posting would make: nothing of it is saved. */
export type Plan = { dates: readonly PlannedDate[]; problems: readonly FieldProblem[] }

/** What one tap does to a date. */
export type DateMark =
  | { mark: 'open' | 'few' | 'full' | 'cancelled' }
  /** Takes a cancellation or a move back. */
  | { mark: 'restored' }
  | { mark: 'moved'; startsAt: string; endsAt: string }
  /** Adds the same a week after the session's last date; after an earlier one, nothing. */
  | { mark: 'again' }

/** A date in the trainer's list. */
export type DeskDate = Omit<SessionDate, 'id' | 'sequence'> & {
  session: string
  date: string
  /** The course or the kind, in the language of the admin. */
  title: string
  /** The centre's name in the language of the admin; `null` online. */
  centre: string | null
  room: string | null
  womenOnly: boolean
  /** Content languages in which readers see it. */
  publicIn: readonly Locale[]
}
