import type { Session, SessionDate } from '#schema/session'
import { dayOf } from './baghdad.ts'
import { entryPath } from './paths.ts'

/** One date of a session, beside what holds for all of its dates: what calendars list. */
export type Occurrence = { session: Session; date: SessionDate }

/** Every date of the sessions, the earliest first; at the same moment by the session's address. */
export function occurrencesOf(sessions: readonly Session[]): Occurrence[] {
  return sessions
    .flatMap((session) => session.dates.map((date) => ({ session, date })))
    .sort(
      (a, b) =>
        Date.parse(a.date.startsAt) - Date.parse(b.date.startsAt) ||
        a.session.slug.localeCompare(b.session.slug),
    )
}

/** Whether a date is not over before a day in Baghdad, `2026-11-22`. */
export function isUpcoming({ endsAt }: Pick<SessionDate, 'endsAt'>, day: string): boolean {
  return dayOf(endsAt) >= day
}

/**
 * The date that a session is known by on a day: its next one that takes place, or else its next one,
 * or else its last.
 */
export function nextDateOf({ dates }: Pick<Session, 'dates'>, day: string): SessionDate {
  const ordered = dates.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  const upcoming = ordered.filter((date) => isUpcoming(date, day))
  const next =
    upcoming.find(({ status }) => status !== 'cancelled') ?? upcoming[0] ?? ordered.at(-1)
  // The contract knows no session without a date.
  if (!next) throw new RangeError('A session has no date.')
  return next
}

/** What names a date within its session's page: `#date-<id>`. */
export const dateAnchor = ({ id }: Pick<SessionDate, 'id'>): string => `date-${id}`

/** Where a date is told: its session's page, at the date itself where there are several. */
export function occurrencePath({ session, date }: Occurrence): string {
  return session.dates.length > 1 ? `${entryPath(session)}#${dateAnchor(date)}` : entryPath(session)
}
