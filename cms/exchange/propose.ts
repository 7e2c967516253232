import { limits } from '#schema/limits'
import { canonicalJson } from '../publish/digests.ts'
import { finishSession, type Group } from './finish-session.ts'
import { matchDate, type Matched } from './match.ts'
import { missingDates } from './missing-dates.ts'
import { lookupOf, resolveFacts, type Lookup } from './resolve.ts'
import type { Answers, FileProblem, FileReading, Known, Proposal, Unmatched } from './types.ts'

type Input = {
  reading: Extract<FileReading, { ok: true }>
  known: Known
  answers: Answers
  /** The only centre of a trainer; `null` for others. */
  ownCentre: string | null
  language: string
  now: Date
}

/** What a file would do: compares its dates with what is in the database, and changes nothing. */
export function propose({ reading, now, ...given }: Input): Proposal {
  const lookup = lookupOf(given)
  const problems: FileProblem[] = [...reading.problems]
  const matched = withSiblings(
    reading.dates.map((said) => matchDate(said, lookup)),
    lookup,
  )
  const rows: Matched[] = []
  const seen = new Set<string>()
  for (const each of matched) {
    const problem = problemOf(each, { seen, ownCentre: given.ownCentre })
    if (problem) problems.push({ at: each.said.at, code: problem })
    seen.add(each.id)
    if (!problem && each.unmatched.length === 0) rows.push(each)
  }
  const finished = groupsOf(rows).map((group) => finishSession(group, now))
  return {
    sessions: missingDates({
      proposed: finished.flatMap(({ session }) => session ?? []),
      // Only what an export of ours left out can have been taken out of it.
      exported: matched.filter(({ said, date }) => date !== null && said.id !== null),
      known: given.known,
      mentioned: new Set([...seen, ...reading.problems.flatMap(({ date }) => date ?? [])]),
      now,
    }),
    problems: [...problems, ...finished.flatMap((each) => each.problems)],
    unmatched: countUnmatched(matched),
    past: reading.past,
  }
}

/** New dates of a series of which other dates are known belong to their session. */
function withSiblings(matched: readonly Matched[], lookup: Lookup): Matched[] {
  const sessions = new Map<string, Matched['session']>()
  for (const { said, session } of matched) {
    if (said.group && session) sessions.set(said.group, session)
  }
  return matched.map((row) => {
    const session = row.session ?? sessions.get(row.said.group ?? '') ?? null
    return session === row.session ? row : { ...row, session, ...resolveFacts(row.said, lookup) }
  })
}

function problemOf(
  { id, session, facts, said, unmatched }: Matched,
  { seen, ownCentre }: { seen: ReadonlySet<string>; ownCentre: string | null },
): FileProblem['code'] | null {
  if (unmatched.length > 0) return null
  if (seen.has(id)) return said.id ? 'twice' : 'repeated'
  const centre = facts.centre === undefined ? session?.facts.centre : facts.centre
  return ownCentre !== null && centre !== ownCentre ? 'otherCentre' : null
}

/** Rows by session; new ones that belong together become one, or as many as are needed. */
function groupsOf(rows: readonly Matched[]): Group[] {
  const known = Map.groupBy(
    rows.filter(({ session }) => session !== null),
    ({ session }) => session?.id,
  )
  const fresh = Map.groupBy(
    rows.filter(({ session }) => session === null),
    ({ said, facts }) => canonicalJson([said.group, said.slug, facts]),
  )
  return [
    ...[...known.values()].map((each) => ({ session: each[0]?.session ?? null, rows: each })),
    ...[...fresh.values()].flatMap((each) =>
      chunks(each).map((chunk) => ({ session: null, rows: chunk })),
    ),
  ]
}

function chunks(rows: readonly Matched[]): Matched[][] {
  const count = Math.ceil(rows.length / limits.dates)
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * limits.dates, (index + 1) * limits.dates),
  )
}

function countUnmatched(matched: readonly Matched[]): Unmatched[] {
  const found = new Map<string, Unmatched>()
  for (const each of matched.flatMap(({ unmatched }) => unmatched)) {
    const key = `${each.field} ${each.text}`
    found.set(key, { ...each, dates: (found.get(key)?.dates ?? 0) + 1 })
  }
  return [...found.values()]
}
