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
