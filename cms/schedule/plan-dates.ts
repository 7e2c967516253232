import { limits } from '#schema/limits'
import { later, lengthOf, readMoment, wallTime, momentOfWall } from './baghdad.ts'
import type { Finding } from './findings.ts'
import { readRule } from './read-rule.ts'
import { ruleStarts } from './rule-starts.ts'
import type { SessionPost } from './types.ts'

/** What decides when a session is held. */
export type Timing = Pick<
  SessionPost,
  'startsAt' | 'endsAt' | 'recurrence' | 'exceptions' | 'moves'
>

/** A date of the list, before anybody is warned of it. */
export type ListedDate = { from: string; startsAt: string; endsAt: string; isLeftOut: boolean }

/** A session is held within a day; what lasts longer is several dates. */
const longestDate = 12 * 3_600_000

/**
 * The dates that a rule gives, without the exceptions and with the moves, in the order in which they
 * are held. Where something is wrong, the list holds what can be said all the same.
 */
export function planDates(timing: Timing, now: Date): { dates: ListedDate[]; findings: Finding[] } {
  const first = readMoment(timing.startsAt)
  const end = readMoment(timing.endsAt)
  const horizon = lastMoment(now)
  const findings: Finding[] = []
  if (!first) findings.push({ field: 'startsAt', code: 'startMissing' })
  if (!end) findings.push({ field: 'endsAt', code: 'endMissing' })
  if (!first || !end) return { dates: [], findings }
  findings.push(...spanFindings({ startsAt: first, endsAt: end, field: 'endsAt' }))
  if (first > horizon) findings.push(tooFar('startsAt', horizon))
  if (findings.length > 0) return { dates: [], findings }

  const { starts, finding } = startsOf({ timing, first, horizon })
  if (finding) findings.push(finding)
  const length = lengthOf(first, end)
  const leftOut = new Set(timing.exceptions.map(readMoment))
  const moves = new Map(timing.moves.map((move) => [readMoment(move.from), move]))
  const dates = starts.map((from) => {
    const isLeftOut = leftOut.has(from)
    const move = isLeftOut ? undefined : moves.get(from)
    const startsAt = move ? readMoment(move.startsAt) : from
    const endsAt = move ? readMoment(move.endsAt) : later(from, length)
    if (startsAt && endsAt) return { from, startsAt, endsAt, isLeftOut }
    findings.push({ field: 'moves', code: 'startMissing' })
    return { from, startsAt: from, endsAt: later(from, length), isLeftOut }
  })
  const kept = dates.filter(({ isLeftOut }) => !isLeftOut)
  if (kept.length === 0) findings.push({ field: 'exceptions', code: 'nothingLeft' })
  if (kept.length > limits.dates) findings.push(tooMany)
  findings.push(...moveFindings({ timing, starts, kept, horizon }))
  return { dates: dates.sort(byStart), findings: unique(findings) }
}

/** The last moment at which a date can begin: 18 months ahead. */
export function lastMoment(now: Date): string {
  const wall = wallTime(now.toISOString())
  const months = Number(wall.slice(0, 4)) * 12 + Number(wall.slice(5, 7)) - 1 + 18
  const month = String((months % 12) + 1).padStart(2, '0')
  return momentOfWall(`${Math.floor(months / 12)}-${month}-28T23:59:59`)
}

/** What is wrong with the length of a date. */
export function spanFindings({
  startsAt,
  endsAt,
  field,
}: {
  startsAt: string
  endsAt: string
  field: Finding['field']
}): Finding[] {
  const length = lengthOf(startsAt, endsAt)
  if (length <= 0) return [{ field, code: 'endsBeforeStart' }]
  return length > longestDate ? [{ field, code: 'tooLong' }] : []
}

const tooMany: Finding = { field: 'recurrence', code: 'tooMany', params: { max: limits.dates } }

const tooFar = (field: Finding['field'], horizon: string): Finding => ({
  field,
  code: 'tooFar',
  params: { day: horizon },
})

function startsOf({ timing, first, horizon }: { timing: Timing; first: string; horizon: string }): {
  starts: string[]
  finding: Finding | null
} {
  if (!timing.recurrence?.trim()) return { starts: [first], finding: null }
  const rule = readRule(timing.recurrence)
  if ('problem' in rule) {
    return { starts: [first], finding: { field: 'recurrence', ...rule.problem } }
  }
  if (rule.until !== null && rule.until < wallTime(first)) {
    return { starts: [first], finding: { field: 'recurrence', code: 'untilBeforeStart' } }
  }
  // What is left out makes room for as many more.
  const most = limits.dates + timing.exceptions.length
  const { starts, stopped } = ruleStarts({ rule, first, most, horizon })
  const findings = { tooMany, tooFar: tooFar('recurrence', horizon) }
  return { starts, finding: stopped && findings[stopped] }
}

function moveFindings({
  timing,
  starts,
  kept,
  horizon,
}: {
  timing: Timing
  starts: readonly string[]
  kept: readonly ListedDate[]
  horizon: string
}): Finding[] {
  const astray = timing.moves.filter(({ from }) => !starts.includes(readMoment(from) ?? ''))
  const moved = kept.filter(({ from, startsAt }) => from !== startsAt)
  const begins = kept.map(({ startsAt }) => startsAt)
  const twice = begins.filter((start, index) => begins.indexOf(start) < index)
  return [
    ...astray.map(({ from }): Finding => ({
      field: 'moves',
      code: 'moveOfNothing',
      params: { date: readMoment(from) ?? from },
    })),
    ...kept.flatMap((date) => spanFindings({ ...date, field: 'moves' })),
    ...moved.flatMap(({ startsAt }) => (startsAt > horizon ? tooFar('moves', horizon) : [])),
    ...twice.map((date): Finding => ({ field: 'moves', code: 'repeated', params: { date } })),
  ]
}

function byStart(a: ListedDate, b: ListedDate): number {
  return a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()]
}
