import { weekdays, type Centre, type Weekday } from '#schema/centre'

/** Days that follow each other and have the same times. */
export type OpeningRow = {
  first: Weekday
  /** The same as `first` for a single day. */
  last: Weekday
  times: readonly { opens: string; closes: string }[]
}

/** Weekly hours, a row for each run of days with the same times; days without times are left out. */
export function openingRows(hours: Centre['hours']): OpeningRow[] {
  const rows: (OpeningRow & { key: string; end: number })[] = []
  weekdays.forEach((day, index) => {
    const times = hours
      .filter((item) => item.day === day)
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((a, b) => a.opens.localeCompare(b.opens))
    if (times.length === 0) return
    const key = JSON.stringify(times)
    const before = rows.at(-1)
    if (before?.key === key && before.end === index - 1) {
      before.last = day
      before.end = index
    } else rows.push({ first: day, last: day, times, key, end: index })
  })
  return rows.map(({ first, last, times }) => ({ first, last, times }))
}

/**
 * Days without opening times, beginning after the last day of work: Friday and Saturday in most of
 * Iraq. Empty while no hours are known.
 */
export function closedWeekdays(rows: readonly OpeningRow[]): Weekday[] {
  const last = rows.at(-1)?.last
  if (last === undefined) return []
  const after = weekdays.indexOf(last) + 1
  return [...weekdays.slice(after), ...weekdays.slice(0, after)].filter(
    (day) => !rows.some(({ first, last: end }) => isWithin(day, first, end)),
  )
}

function isWithin(day: Weekday, first: Weekday, last: Weekday): boolean {
  const at = weekdays.indexOf(day)
  return weekdays.indexOf(first) <= at && at <= weekdays.indexOf(last)
}
