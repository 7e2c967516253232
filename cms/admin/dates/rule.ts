import { momentOf, weekdayOf } from './clock.ts'
import type { Draft } from './draft.ts'

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/**
 * The RFC 5545 rule of what was chosen; `null` for one date, and while the end is missing. Once a
 * month means the same weekday: a class on the first Sunday stays on Sundays.
 * @example ruleOf({ rhythm: 'week', until: 'times', times: 6, … }) // => 'FREQ=WEEKLY;COUNT=6'
 */
export function ruleOf(
  draft: Pick<Draft, 'rhythm' | 'until' | 'times' | 'lastDay' | 'day'>,
): string | null {
  const end = endOf(draft)
  if (draft.rhythm === 'once' || end === null || draft.day === '') return null
  const steps = {
    week: 'FREQ=WEEKLY',
    twoWeeks: 'FREQ=WEEKLY;INTERVAL=2',
    month: `FREQ=MONTHLY;BYDAY=${weekdayInMonth(draft.day)}`,
  }
  return `${steps[draft.rhythm]};${end}`
}

function endOf({ until, times, lastDay }: Pick<Draft, 'until' | 'times' | 'lastDay'>) {
  if (until === 'times') return times >= 1 ? `COUNT=${times}` : null
  const last = momentOf({ day: lastDay, time: '23:59' })
  // A start with a time zone asks for an end in UTC.
  return last && `UNTIL=${last.replace(/[-:]|\.\d+/g, '')}`
}

// Not every month has a fifth Sunday; each has a last one.
function weekdayInMonth(day: string): string {
  const nth = Math.ceil(Number(day.slice(8)) / 7)
  return `${nth === 5 ? -1 : nth}${codes[weekdayOf(day)] ?? ''}`
}
