import { limits } from '#schema/limits'
import { webAddress } from '#schema/values'
import { sameMinute } from './clock.ts'
import { changed, changesOf, sameValue } from './compare.ts'
import type { Matched } from './match.ts'
import type {
  DateFacts,
  FileProblem,
  KnownSession,
  ProposedDate,
  ProposedSession,
  SessionFacts,
} from './types.ts'

/** The dates of one session in the file; of one that is known, or of one to be made. */
export type Group = { session: KnownSession | null; rows: readonly Matched[] }

type Finished = { session: ProposedSession | null; problems: FileProblem[] }

/** What the file would do with one session. */
export function finishSession({ session, rows }: Group, now: Date): Finished {
  const problems: FileProblem[] = []
  const facts = session ? agreedFacts({ session, rows, problems }) : newFacts(rows)
  const [first] = rows
  if (!first || !facts) return { session: null, problems }
  const changes = session ? changesOf(session.facts, facts) : []
  const isNews = session === null || changes.length > 0
  const wrong = isNews ? factsProblem(facts) : null
  if (wrong) return { session: null, problems: [...problems, { at: first.said.at, ...wrong }] }
  const all = new Map<string, DateFacts>(session?.dates.map((date) => [date.id, date]))
  const dates: ProposedDate[] = []
  for (const row of rows) {
    const date = dateOf(row, { session, now })
    const state = stateOf(row, date)
    // A draft may be left half done; what the file does not touch is not its business.
    const problem = state.state === 'unchanged' ? null : problemOf({ id: row.id, date, all })
    if (problem) problems.push({ at: row.said.at, code: problem })
    else {
      all.set(row.id, date)
      dates.push({ id: row.id, date, ...state })
    }
  }
  if (dates.length === 0) return { session: null, problems }
  return {
    session: {
      key: session?.id ?? first.id,
      id: session?.id ?? null,
      slug: session?.slug ?? first.said.slug,
      updatedAt: session?.updatedAt ?? null,
      facts,
      changes,
      dates: dates.toSorted((a, b) => Date.parse(a.date.startsAt) - Date.parse(b.date.startsAt)),
    },
    problems,
  }
}

function stateOf(
  { date: before }: Matched,
  date: DateFacts,
): Pick<ProposedDate, 'state' | 'changes'> {
  if (!before) return { state: 'new', changes: [] }
  const changes = changesOf(before, date)
  return { state: changes.length > 0 ? 'changed' : 'unchanged', changes }
}

/** What every row says of the session; what they do not agree on stays as it is. */
function agreedFacts({
  session,
  rows,
  problems,
}: {
  session: KnownSession
  rows: readonly Matched[]
  problems: FileProblem[]
}): SessionFacts {
  const agreed: Partial<SessionFacts> = {}
  for (const field of Object.keys(session.facts) as (keyof SessionFacts)[]) {
    const saying = rows.filter(({ facts }) => facts[field] !== undefined)
    const differing = saying.filter(
      ({ facts }) => !sameValue(field, facts[field], session.facts[field]),
    )
    const [first] = differing
    if (!first) continue
    const isAgreed =
      differing.length === saying.length &&
      differing.every(({ facts }) => sameValue(field, facts[field], first.facts[field]))
    if (isAgreed) Object.assign(agreed, { [field]: first.facts[field] })
    else {
      for (const { said } of differing)
        problems.push({ at: said.at, code: 'differs', found: field })
    }
  }
  return changed(session.facts, agreed)
}

// A new session's facts are complete: its rows stand together because they have the same ones.
const newFacts = (rows: readonly Matched[]) => rows[0]?.facts as SessionFacts | undefined

function dateOf(
  { said, date: before }: Matched,
  { session, now }: { session: KnownSession | null; now: Date },
): DateFacts {
  if (!before) {
    const usual = { places: 'open', status: 'scheduled', movedFrom: null } as const
    return { ...usual, startsAt: '', endsAt: '', ...said.date }
  }
  const known: DateFacts = {
    startsAt: before.startsAt,
    endsAt: before.endsAt,
    movedFrom: before.movedFrom,
    places: before.places,
    status: before.status,
  }
  const after = changed(known, withEnd(said.date, known))
  const isAnnounced = session?.isPublic === true && known.startsAt > now.toISOString()
  const isToldByFile =
    after.status !== known.status || !sameMinute(after.movedFrom, known.movedFrom)
  const isMoved = !sameMinute(after.startsAt, known.startsAt)
  if (!isMoved || !isAnnounced || isToldByFile || known.status === 'cancelled') return after
  // Readers were told of the earlier start, and must be told of the move.
  return sameMinute(after.startsAt, known.movedFrom)
    ? { ...after, status: 'scheduled', movedFrom: null }
    : { ...after, status: 'moved', movedFrom: known.movedFrom ?? known.startsAt }
}

/** A start without an end keeps the date as long as it was. */
function withEnd(said: Partial<DateFacts>, known: DateFacts): Partial<DateFacts> {
  if (said.endsAt !== undefined || said.startsAt === undefined) return said
  const length = Date.parse(known.endsAt) - Date.parse(known.startsAt)
  return { ...said, endsAt: new Date(Date.parse(said.startsAt) + length).toISOString() }
}

function factsProblem({ centre, link, room }: SessionFacts): Omit<FileProblem, 'at'> | null {
  if (!centre && !link) return { code: 'venue' }
  if (link && !webAddress.safeParse(link).success) return { code: 'link', found: link }
  return room && room.length > 40 ? { code: 'room' } : null
}

function problemOf({
  id,
  date,
  all,
}: {
  id: string
  date: DateFacts
  all: ReadonlyMap<string, DateFacts>
}): FileProblem['code'] | null {
  if (date.startsAt === '' || date.endsAt === '') return 'timesMissing'
  if (Date.parse(date.endsAt) <= Date.parse(date.startsAt)) return 'endsBeforeStart'
  if (date.status === 'moved' && date.movedFrom === null) return 'movedFrom'
  const others = [...all].filter(([other]) => other !== id)
  const before = all.get(id)
  const isMoved = !before || !sameMinute(before.startsAt, date.startsAt)
  if (isMoved && others.some(([, each]) => sameMinute(each.startsAt, date.startsAt))) {
    return 'repeated'
  }
  return !before && others.length >= limits.dates ? 'tooManyDates' : null
}
