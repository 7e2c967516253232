import ICAL from 'ical.js'
import { momentOfWall, wallTime } from './baghdad.ts'
import type { Rule } from './read-rule.ts'

/** What a rule gives: starts in UTC, first one first. */
export type RuleStarts = {
  starts: string[]
  /** Why there are fewer than the rule asks for. */
  stopped: 'tooMany' | 'tooFar' | null
}

/**
 * The starts that a rule gives, counted on Baghdad's clocks. The first date is always one of them, as
 * RFC 5545 says, also where the rule alone would not give it.
 * @param most how many starts are taken at most
 * @param horizon the last moment at which a date can begin
 */
export function ruleStarts({
  rule,
  first,
  most,
  horizon,
}: {
  rule: Rule
  first: string
  most: number
  horizon: string
}): RuleStarts {
  const start = wallTime(first)
  const end = wallTime(horizon)
  const starts = [start]
  for (const wall of further(rule.repeats, start)) {
    if (rule.count !== null && starts.length >= rule.count) break
    if (rule.until !== null && wall > rule.until) break
    if (wall > end) return { starts: starts.map(momentOfWall), stopped: 'tooFar' }
    if (starts.length >= most) return { starts: starts.map(momentOfWall), stopped: 'tooMany' }
    starts.push(wall)
  }
  return { starts: starts.map(momentOfWall), stopped: null }
}

function* further(repeats: string, start: string): Generator<string> {
  const rule = ICAL.Recur.fromString(repeats)
  const iterator = new BoundedIterator({ rule, dtstart: ICAL.Time.fromDateTimeString(start) })
  for (;;) {
    const next = iterator.nextOrNone()
    if (next === null) return
    if (next > start) yield next
  }
}

// The library looks for a day that may never come without looking at the year.
const yearsToLook = 30

class EndOfSearch extends Error {}

class BoundedIterator extends ICAL.RecurIterator {
  override check_contracting_rules(): boolean {
    if (this.last.year > this.dtstart.year + yearsToLook) throw new EndOfSearch()
    return super.check_contracting_rules()
  }

  nextOrNone(): string | null {
    try {
      // The library gives the same object each time, and says that it always gives one.
      const next = this.next() as ICAL.Time | null
      return next?.toString() ?? null
    } catch (error) {
      if (error instanceof EndOfSearch) return null
      throw error
    }
  }
}
