import { readMoment, wallTime } from './baghdad.ts'

/** A rule that we take, in two parts: how it repeats, and when it ends. */
export type Rule = {
  /** The rule for ical.js, without COUNT and UNTIL. */
  repeats: string
  /** How many dates, the first one included. */
  count: number | null
  /** The last moment at which a date can begin, as Baghdad's clocks show it. */
  until: string | null
}

/** Why a rule is refused. */
export type RuleProblem =
  { code: 'unreadable' | 'endless' | 'frequency' } | { code: 'part'; params: { part: string } }

const day = '(?:SU|MO|TU|WE|TH|FR|SA)'
const list = (item: string) => new RegExp(`^${item}(,${item}){0,30}$`)
const oneTo = (max: number) => (value: string) =>
  /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= max

const days = list(day)
const daysOfMonth = list(`[+-]?[1-5]?${day}`)
const numbersOfDays = list('[+-]?(?:0?[1-9]|[12]\\d|3[01])')
const positions = list('[+-]?(?:[1-9]|[12]\\d|3[01])')

const everywhere: Record<string, (value: string) => boolean> = {
  FREQ: () => true,
  INTERVAL: oneTo(52),
  COUNT: oneTo(999),
  UNTIL: (value) => readUntil(value) !== null,
  WKST: (value) => new RegExp(`^${day}$`).test(value),
}

/** What each frequency takes beside: no more than a trainer needs, and nothing that never comes. */
const parts: Record<string, Record<string, (value: string) => boolean>> = {
  DAILY: { ...everywhere, BYDAY: (value) => days.test(value) },
  WEEKLY: { ...everywhere, BYDAY: (value) => days.test(value) },
  MONTHLY: {
    ...everywhere,
    // Every second February and no leap year: a fifth Friday would be looked for without end.
    INTERVAL: oneTo(12),
    BYDAY: (value) => daysOfMonth.test(value),
    BYMONTHDAY: (value) => numbersOfDays.test(value),
    BYSETPOS: (value) => positions.test(value),
  },
}

/** Reads an RFC 5545 RRULE of our kind: every day, week or month, with an end. */
export function readRule(text: string): Rule | { problem: RuleProblem } {
  const pairs = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';')
  const values = new Map<string, string>()
  for (const pair of pairs) {
    const [, key, value] = /^([A-Z-]+)=(.+)$/.exec(pair) ?? []
    if (!key || !value || values.has(key)) return { problem: { code: 'unreadable' } }
    values.set(key, value)
  }
  const frequency = values.get('FREQ')
  if (!frequency) return { problem: { code: 'unreadable' } }
  const known = parts[frequency]
  if (!known) return { problem: { code: 'frequency' } }
  for (const [key, value] of values) {
    const fits = known[key]
    if (!fits) return { problem: { code: 'part', params: { part: key } } }
    if (!fits(value)) return { problem: { code: 'unreadable' } }
  }
  namePosition(values)
  const clash = clashing(values)
  if (clash) return { problem: { code: 'part', params: { part: clash } } }
  const [count, until] = [values.get('COUNT'), values.get('UNTIL')]
  if (!count && !until) return { problem: { code: 'endless' } }
  const repeats = [...values].filter(([key]) => key !== 'COUNT' && key !== 'UNTIL')
  return {
    repeats: repeats.map((pair) => pair.join('=')).join(';'),
    count: count ? Number(count) : null,
    until: until ? readUntil(until) : null,
  }
}

// The first Sunday: `BYDAY=SU;BYSETPOS=1` is `BYDAY=1SU`, which the library counts right in the month
// of the first date too. Of several days together it does not.
function namePosition(values: Map<string, string>): void {
  const [position, weekday] = [values.get('BYSETPOS'), values.get('BYDAY')]
  if (!position || !weekday || !/^[+-]?[1-5]$/.test(position) || weekday.length > 2) return
  values.set('BYDAY', `${position}${weekday}`)
  values.delete('BYSETPOS')
}

// Parts that RFC 5545 does not take together, or that can stand for no day at all.
function clashing(values: ReadonlyMap<string, string>): string | null {
  if (values.has('BYSETPOS')) return 'BYSETPOS'
  // The library does not find two kinds of fifth days where the first month lacks one.
  if (/,.*5[A-Z]|5[A-Z]+,/.test(values.get('BYDAY') ?? '')) return 'BYDAY'
  if (values.has('BYMONTHDAY') && values.has('BYDAY')) return 'BYMONTHDAY'
  const skips = values.get('FREQ') === 'DAILY' && Number(values.get('INTERVAL') ?? '1') > 1
  return skips && values.has('BYDAY') ? 'BYDAY' : null
}

// A day counts to its end; a time without `Z` is Baghdad's.
function readUntil(value: string): string | null {
  const [, year, month, date, time, zone = ''] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})(Z?))?$/.exec(value) ?? []
  if (!year || !month || !date) return null
  const clock = (time ?? '235959').replace(/(..)(..)(..)/, '$1:$2:$3')
  const moment = readMoment(`${year}-${month}-${date}T${clock}${zone}`)
  return moment && wallTime(moment)
}
