import { hideSmallGroups } from './hide-small-groups.ts'
import type { Cells, Counts } from './small-groups.ts'

/** What a date belongs to: `centre` is `null` online, `course` for information sessions and open days. */
export type DateGroup = { month: string; centre: string | null; course: string | null }

/** How many of a group's dates were counted, and of how many nobody knows. */
export type Dates = { counted: number; uncounted: number }

/** A row: `cells` is `null` where no date was counted. */
export type ReportRow = Dates & { cells: Cells | null }

/** A centre's month: its courses, and the sums of those counted where there are several. */
export type CentreMonth = Pick<DateGroup, 'month' | 'centre'> & {
  rows: (ReportRow & Pick<DateGroup, 'course'>)[]
  all: ReportRow | null
}

/**
 * How many people came, by month, centre and course, with small groups hidden. The order of what is
 * given has no say in what is hidden: two readers who sort differently must not see different gaps.
 * @param counted a count of each date that was counted
 * @param uncounted the dates that were held and not counted
 */
export function attendanceReport(
  counted: readonly (DateGroup & Counts)[],
  uncounted: readonly DateGroup[],
): CentreMonth[] {
  const dates = [
    ...counted.map((count) => ({ ...count, counts: count })),
    ...uncounted.map((date) => ({ ...date, counts: null })),
  ]
  const tables = grouped(dates, ({ month, centre }) => `${month}/${centre}`)
  return tables.map(([{ month, centre }, ofCentre]) => {
    const courses = grouped(ofCentre, ({ course }) => String(course))
      .map(([{ course }, dates]) => {
        const counts = dates.flatMap((date) => date.counts ?? [])
        return { course, counts, uncounted: dates.length - counts.length }
      })
      .toSorted((one, other) => (String(one.course) < String(other.course) ? -1 : 1))
    const safe = hideSmallGroups(
      courses.flatMap(({ counts }) => (counts.length > 0 ? sumOf(counts) : [])),
    )
    const told = safe.rows.values()
    const rows = courses.map(({ course, counts, uncounted: missing }) => ({
      course,
      counted: counts.length,
      uncounted: missing,
      cells: counts.length > 0 ? (told.next().value ?? null) : null,
    }))
    return { month, centre, rows, all: safe.all && { ...datesOf(rows), cells: safe.all } }
  })
}

/** The report in the order of months, then as centres and courses are compared. */
export function ordered(
  report: readonly CentreMonth[],
  compare: Record<'centre' | 'course', (one: string | null, other: string | null) => number>,
): CentreMonth[] {
  return report
    .map((table) => ({
      ...table,
      rows: table.rows.toSorted((one, other) => compare.course(one.course, other.course)),
    }))
    .toSorted(
      (one, other) =>
        one.month.localeCompare(other.month) || compare.centre(one.centre, other.centre),
    )
}

/** Dates of several rows together. */
export function datesOf(rows: readonly Dates[]): Dates {
  return {
    counted: rows.reduce((sum, { counted }) => sum + counted, 0),
    uncounted: rows.reduce((sum, { uncounted }) => sum + uncounted, 0),
  }
}

/** Items by a key, each group with its first. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [T, T[]][] {
  const groups = new Map<string, [T, T[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group[1].push(item)
    else groups.set(keyOf(item), [item, [item]])
  }
  return [...groups.values()]
}

function sumOf(counts: readonly Counts[]): Counts {
  const sum = (column: keyof Counts) => counts.reduce((all, each) => all + each[column], 0)
  return { women: sum('women'), men: sum('men'), youth: sum('youth') }
}
