import type { Locale } from '#schema/locales'
import type { Session, SessionDate } from '#schema/session'

/** What holds for every date of a session; references are the database's ids. */
export type SessionFacts = Pick<
  Session,
  'kind' | 'room' | 'link' | 'languages' | 'womenOnly' | 'childcare'
> & {
  /** For kind `course`. */
  course: string | null
  /** `null` online. */
  centre: string | null
}

/** What holds for one date; moments are ISO 8601. */
export type DateFacts = Omit<SessionDate, 'id' | 'sequence'>

/** A date that is in the database. */
export type KnownDate = DateFacts & Pick<SessionDate, 'id' | 'sequence'>

/** A session that is in the database, as its newest draft says. */
export type KnownSession = {
  id: string
  /** `null` for a draft that was never published. */
  slug: string | null
  /** When it was last saved: whoever changes it must have seen this state. */
  updatedAt: string
  /** Whether readers see it in any language. */
  isPublic: boolean
  facts: SessionFacts
  dates: readonly KnownDate[]
}

/** A course or a centre by everything that it is called. */
export type Named = {
  id: string
  slug: string | null
  titles: Readonly<Partial<Record<Locale, string>>>
}

/** What is in the database, as far as the person may see it. */
export type Known = {
  sessions: readonly KnownSession[]
  courses: readonly Named[]
  centres: readonly Named[]
}

/** Where in the file something stands: a row of a table, or an event by its title. */
export type Place = { row: number } | { event: string }

/** Facts of a session as a file writes them: courses and centres by name. */
export type SaidFacts = Partial<Omit<SessionFacts, 'course' | 'centre'>> & {
  course?: string | null
  centre?: string | null
}

/** One date as a file has it. What is left out, the file says nothing of. */
export type SaidDate = {
  at: Place
  /** The ids that an export of ours gave it. */
  id: { session: string; date: string } | null
  /** The address of its session. */
  slug: string | null
  /** Dates of one group that are new become one session; `null`: those whose facts are the same. */
  group: string | null
  /** What names the date in somebody else's calendar, the same in every export of it. */
  ref: string | null
  facts: SaidFacts
  date: Partial<DateFacts>
  /** What another calendar calls it and where: taken for the course and the centre of new dates. */
  hint: { title: string; place: string } | null
}

/** What is wrong with one place of a file. */
export type FileProblem = {
  at: Place
  code: FileProblemCode
  /** What stands there. */
  found?: string
  /** The date that it is about, where an export of ours named it. */
  date?: string
}

/** Everything that can be wrong with one place of a file. */
type FileProblemCode =
  | 'day'
  | 'time'
  | 'timesMissing'
  | 'endsBeforeStart'
  | 'kind'
  | 'places'
  | 'status'
  | 'languages'
  | 'flag'
  | 'link'
  | 'room'
  | 'movedFrom'
  | 'twice'
  | 'repeated'
  | 'tooManyDates'
  | 'otherCentre'
  | 'venue'
  | 'differs'
  | 'allDay'
  | 'zone'
  | 'rule'

/** Why a file cannot be read at all. */
export type RefusalCode =
  'empty' | 'tooLarge' | 'type' | 'protected' | 'broken' | 'encoding' | 'header' | 'tooManyDates'

/** What a file says, or why it cannot be read. */
export type FileReading =
  | { ok: true; dates: readonly SaidDate[]; problems: readonly FileProblem[]; past: number }
  | { ok: false; refusal: RefusalCode }

/** Limits of what is read. */
export const fileLimits = {
  bytes: 1_000_000,
  unpacked: 20_000_000,
  parts: 100,
  dates: 500,
} as const

/** Names of fields that a proposal shows as changed. */
export const shownFields = [
  'kind',
  'course',
  'centre',
  'startsAt',
  'endsAt',
  'places',
  'status',
  'movedFrom',
  'room',
  'link',
  'languages',
  'womenOnly',
  'childcare',
] as const

/** A field that a proposal shows as changed. */
export type ShownField = (typeof shownFields)[number]

/** One field before and after; `before` is missing for what is new. */
export type Change = { field: ShownField; before?: unknown; after: unknown }

/** What a file would do with one date. */
export type ProposedDate = {
  id: string
  /** `missing` stands in the database and not in the file. */
  state: 'new' | 'changed' | 'unchanged' | 'missing'
  date: DateFacts
  changes: readonly Change[]
}

/** What a file would do with one session. */
export type ProposedSession = {
  /** The database's id, or for what is new a name made of its contents. */
  key: string
  id: string | null
  slug: string | null
  /** The state that was compared; `null` for what is new. */
  updatedAt: string | null
  facts: SessionFacts
  /** Changes that every date of the session shares. */
  changes: readonly Change[]
  dates: readonly ProposedDate[]
}

/** A name in the file that could not be matched: somebody must say what is meant. */
export type Unmatched = { field: 'course' | 'centre'; text: string; dates: number }

/** What somebody said is meant, by the text in the file: an id, a kind of session, or `online`. */
export type Answers = {
  course: Readonly<Record<string, string>>
  centre: Readonly<Record<string, string>>
}

/** What an import would do; nothing of it is saved. */
export type Proposal = {
  sessions: readonly ProposedSession[]
  problems: readonly FileProblem[]
  unmatched: readonly Unmatched[]
  /** Dates of other calendars that are over, and left out. */
  past: number
}

/** The part of a proposal that somebody agrees to. */
export type Accepted = {
  key: string
  id: string | null
  slug: string | null
  updatedAt: string | null
  facts: SessionFacts
  /** Whether the session's facts are to be changed too. */
  withFacts: boolean
  dates: readonly (DateFacts & { id: string })[]
}
