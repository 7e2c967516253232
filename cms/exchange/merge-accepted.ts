import { changed, changesOf } from './compare.ts'
import type { Accepted, DateFacts, KnownSession, SessionFacts } from './types.ts'

/** What becomes of one date; `null` as id stands for what all dates of the session share. */
export type Outcome = {
  id: string | null
  outcome: 'created' | 'changed' | 'already' | 'stale' | 'gone' | 'refused'
}

/** What is to be written, beside what becomes of each date. */
export type Merge = {
  outcomes: Outcome[]
  /** `null` where nothing is to be written. */
  write: { facts: SessionFacts | null; dates: Map<string, DateFacts> } | null
}

/**
 * Compares what was agreed to with what is there by now. What is so already is left alone, so that
 * agreeing twice changes nothing; what somebody else changed in the meantime is not written over.
 * @param current the session as it is; `null` where there is none that the person may see
 */
export function mergeAccepted(accepted: Accepted, current: KnownSession | null): Merge {
  if (!current) {
    if (accepted.id !== null || accepted.dates.length === 0) return all(accepted, 'gone')
    const dates = new Map(accepted.dates.map(({ id, ...date }) => [id, date]))
    return { ...all(accepted, 'created'), write: { facts: accepted.facts, dates } }
  }
  const outcomes: Outcome[] = []
  const dates = new Map<string, DateFacts>()
  const isSeen = accepted.updatedAt === current.updatedAt
  const hasFacts = accepted.withFacts && accepted.id !== null
  const isOther = hasFacts && changesOf(current.facts, accepted.facts).length > 0
  if (hasFacts) {
    outcomes.push({ id: null, outcome: isOther ? (isSeen ? 'changed' : 'stale') : 'already' })
  }
  for (const { id, ...wanted } of accepted.dates) {
    const there = current.dates.find((date) => date.id === id)
    if (there && changesOf(there, wanted).length === 0) outcomes.push({ id, outcome: 'already' })
    // A session that the same file made a moment ago takes the rest of its dates.
    else if (!isSeen && (there || accepted.id !== null)) outcomes.push({ id, outcome: 'stale' })
    else {
      outcomes.push({ id, outcome: there ? 'changed' : 'created' })
      dates.set(id, wanted)
    }
  }
  const facts = isOther && isSeen ? changed(current.facts, accepted.facts) : null
  return { outcomes, write: facts || dates.size > 0 ? { facts, dates } : null }
}

function all(accepted: Accepted, outcome: Outcome['outcome']): Merge {
  return { outcomes: accepted.dates.map(({ id }) => ({ id, outcome })), write: null }
}
