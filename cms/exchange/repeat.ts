import ICAL from 'ical.js'

const allowed: Record<string, readonly string[]> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYSETPOS'],
  YEARLY: ['BYMONTH', 'BYMONTHDAY', 'BYDAY'],
}
/** Steps that are taken at most: a daily class since fifteen years ago. */
const steps = 6000

/**
 * Whether a rule is one that calendars offer to people. Others are refused: a rule that never comes
 * true makes the library look for it for ever, `FREQ=DAILY;INTERVAL=7;BYDAY=MO` from a Sunday on.
 */
function isPlain(rule: ICAL.Recur): boolean {
  const parts = Object.keys(rule.parts)
  const possible = allowed[rule.freq]
  if (!possible?.length || !parts.every((part) => possible.includes(part))) return false
  const isCounted = rule.freq !== 'DAILY' || rule.interval === 1 || parts.length === 0
  return isCounted && rule.interval <= 100
}

/**
 * The starts that a rule gives, in the calendar's own time, without an end: who asks stops.
 * @returns `null` for rules that are not read
 */
export function startsOf(event: ICAL.Component, start: ICAL.Time): Iterable<ICAL.Time> | null {
  const rules = event.getAllProperties('rrule').map((property) => property.getFirstValue())
  const [rule] = rules
  if (rules.length > 1 || !(rule instanceof ICAL.Recur) || !isPlain(rule)) return null
  const endless = rule.clone()
  // The end is told in another zone than the start; whoever asks compares moments.
  endless.until = null
  return (function* () {
    const iterator = endless.iterator(start)
    for (let step = 0; step < steps; step += 1) {
      const next = iterator.next() as ICAL.Time | null
      if (!next) return
      yield next.clone()
    }
  })()
}
