import { createHash } from 'node:crypto'
import { canonicalJson } from '../publish/digests.ts'
import { sameMinute, stampOf } from './clock.ts'
import { sameValue } from './compare.ts'
import { resolveFacts, resolveNew, type Lookup, type Resolved } from './resolve.ts'
import type { KnownDate, KnownSession, SaidDate, SessionFacts } from './types.ts'

/** One date of the file with what it means here. */
export type Matched = Resolved & {
  said: SaidDate
  /** The session that it belongs to; `null` for one to be made. */
  session: KnownSession | null
  /** The date as it is in the database; `null` for what is new. */
  date: KnownDate | null
  /** The id of the date, the same whenever the file is read. */
  id: string
}

/**
 * Finds what a date of a file is in the database: by the ids of an export, by its session's address,
 * by the id that an earlier import gave it, or by what is held where and when.
 */
export function matchDate(said: SaidDate, lookup: Lookup): Matched {
  const { sessions } = lookup.known
  const session = sessionOf(said, sessions)
  if (session) {
    const date =
      session.dates.find(({ id }) => id === said.id?.date) ?? (said.id ? null : at(session, said))
    const id = date?.id ?? dateId([session.id, said.ref ?? said.date.startsAt, said.id?.date])
    const again = session.dates.find((each) => each.id === id)
    return { said, session, date: date ?? again ?? null, id, ...resolveFacts(said, lookup) }
  }
  const resolved = resolveNew(said, lookup)
  const { kind, course, centre } = resolved.facts
  const { startsAt } = said.date
  const name = said.ref ?? [
    startsAt ? stampOf(startsAt) : '',
    resolved.facts.room,
    said.slug,
    said.id,
  ]
  const id = dateId([kind, course, centre, name])
  const found = byId(sessions, id) ?? byFacts(sessions, { said, facts: resolved.facts })
  if (!found) return { said, session: null, date: null, id, ...resolved }
  return { said, ...found, id: found.date.id, ...resolveFacts(said, lookup) }
}

function sessionOf(said: SaidDate, sessions: readonly KnownSession[]): KnownSession | null {
  const named = sessions.find(({ id }) => id === said.id?.session)
  const hasDate = named?.dates.some(({ id }) => id === said.id?.date)
  // Another database counts its sessions from one, too: only the address tells.
  if (named && (hasDate || (said.slug !== null && said.slug === named.slug))) return named
  return said.slug === null ? null : (sessions.find(({ slug }) => slug === said.slug) ?? null)
}

const at = (session: KnownSession, said: SaidDate) =>
  session.dates.find(({ startsAt }) => sameMinute(startsAt, said.date.startsAt ?? null))

type Found = { session: KnownSession; date: KnownDate }

function byId(sessions: readonly KnownSession[], id: string): Found | null {
  for (const session of sessions) {
    const date = session.dates.find((each) => each.id === id)
    if (date) return { session, date }
  }
  return null
}

/** The one date of the same thing at the same place and time; the room decides between two. */
function byFacts(
  sessions: readonly KnownSession[],
  { said, facts }: { said: SaidDate; facts: Partial<SessionFacts> },
): Found | null {
  const found = sessions.flatMap((session) => {
    const isSame = (['kind', 'course', 'centre'] as const).every((field) =>
      sameValue(field, session.facts[field], facts[field]),
    )
    const date = isSame ? at(session, said) : undefined
    return date ? [{ session, date }] : []
  })
  const inRoom = found.filter(({ session }) => sameValue('room', session.facts.room, facts.room))
  const [one, ...more] = found.length > 1 ? inRoom : found
  return one && more.length === 0 ? one : null
}

function dateId(parts: readonly unknown[]): string {
  return createHash('sha256').update(canonicalJson(parts)).digest('hex').slice(0, 24)
}
