import { digestOf } from './digests.ts'

/** One date of a session as a draft or a publication has it. */
export type DateFacts = Readonly<Record<string, unknown>> & {
  id: string
  startsAt: string | null
  sequence: number
}

/** A session's facts as a draft or a publication has them. */
export type SessionFacts = Readonly<Record<string, unknown>> & { dates: readonly DateFacts[] }

/** What of the session itself is part of what is said about each of its dates. */
const shared = ['kind', 'course', 'centre', 'room', 'link', 'womenOnly'] as const

/**
 * Dates with those put back, at the end, that readers know, that are still to come, and that the draft
 * has lost: calendars keep a date until they hear that it is cancelled. A date that was lost and
 * written anew for the same moment is the one that readers know.
 * @param known the dates that readers know
 */
export function keepVanished({
  dates,
  known,
  now,
}: {
  dates: readonly DateFacts[]
  known: readonly DateFacts[]
  now: Date
}): DateFacts[] {
  const ids = new Set(dates.map(({ id }) => id))
  const lost = known.filter(({ id, startsAt }) => !ids.has(id) && isAfter(startsAt, now))
  const knownIds = new Set(known.map(({ id }) => id))
  const found = new Set<string>()
  const kept = dates.map((date) => {
    if (knownIds.has(date.id)) return date
    const same = lost.find(({ id, startsAt }) => startsAt === date.startsAt && !found.has(id))
    if (!same) return date
    found.add(same.id)
    return { ...date, id: same.id }
  })
  const cancelled = lost.filter(({ id }) => !found.has(id))
  return [...kept, ...cancelled.map((date) => ({ ...date, status: 'cancelled' }))]
}

function isAfter(moment: string | null, now: Date): boolean {
  return moment !== null && Date.parse(moment) > now.getTime()
}

/**
 * Dates with the SEQUENCE that goes out (RFC 5545): as it was where nothing differs that readers are
 * told of the date, one more than they ever got where anything does, 0 for a date they never saw.
 */
export function nextSequences({
  facts,
  published,
  highest,
}: {
  facts: SessionFacts
  /** The session as it was published last; `null` where it never was. */
  published: SessionFacts | null
  /** The highest sequence that ever went out, by the date's id. */
  highest: ReadonlyMap<string, number>
}): DateFacts[] {
  const before = new Map(published?.dates.map((date) => [date.id, date]))
  return facts.dates.map((date) => {
    const last = before.get(date.id)
    const isSame = published && last && toldOf(facts, date) === toldOf(published, last)
    return { ...date, sequence: isSame ? last.sequence : (highest.get(date.id) ?? -1) + 1 }
  })
}

function toldOf(facts: SessionFacts, date: DateFacts): string {
  return digestOf([{ ...date, sequence: 0 }, shared.map((key) => facts[key] ?? null)])
}
