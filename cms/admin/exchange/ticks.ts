import type { ShownDate, ShownProposal, ShownSession } from '../../exchange/show-proposal.ts'
import type { Accepted } from '../../exchange/types.ts'

/** What is ticked: a date of a session, or what all its dates share. */
export type Ticks = ReadonlySet<string>

/** What names a date among the ticks. */
export const dateTick = ({ key }: Pick<ShownSession, 'key'>, { id }: Pick<ShownDate, 'id'>) =>
  `${key} ${id}`

/** What names the facts of a session among the ticks. */
export const factsTick = ({ key }: Pick<ShownSession, 'key'>) => `${key} facts`

/** Everything that is new or changed; to cancel what the file leaves out, somebody must say so. */
export function firstTicks({ sessions }: Pick<ShownProposal, 'sessions'>): Ticks {
  return new Set(
    sessions.flatMap((session) => [
      ...(session.changes.length > 0 ? [factsTick(session)] : []),
      ...session.dates
        .filter(({ state }) => state === 'new' || state === 'changed')
        .map((date) => dateTick(session, date)),
    ]),
  )
}

/** The ticks with one more or one less. */
export function toggled(ticks: Ticks, tick: string): Ticks {
  const others = new Set(ticks)
  if (!others.delete(tick)) others.add(tick)
  return others
}

/** What is sent to agree to what is ticked. */
export function acceptedOf(
  { sessions }: Pick<ShownProposal, 'sessions'>,
  ticks: Ticks,
): Accepted[] {
  return sessions.flatMap((session) => {
    const { key, id, slug, updatedAt, facts } = session
    const withFacts = ticks.has(factsTick(session))
    const dates = session.dates
      .filter((date) => ticks.has(dateTick(session, date)))
      .map((date) => ({ id: date.id, ...date.date }))
    if (!withFacts && dates.length === 0) return []
    return [{ key, id, slug, updatedAt, facts, withFacts, dates }]
  })
}

/** How many dates there are of each state, and how many things are to be corrected. */
export function countsOf({ sessions, problems }: Pick<ShownProposal, 'sessions' | 'problems'>) {
  const dates = sessions.flatMap((session) => session.dates)
  const count = (state: ShownDate['state']) => dates.filter((date) => date.state === state).length
  return {
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    missing: count('missing'),
    problems: problems.length,
  }
}
