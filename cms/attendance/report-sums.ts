import {
  datesOf,
  grouped,
  type CentreMonth,
  type Dates,
  type ReportRow,
} from './attendance-report.ts'
import { columns, type Column } from './small-groups.ts'

/** The sum of what is told; not whole where something of it is hidden: then it is "at least". */
export type Sum = { value: number; isWhole: boolean }

/** The sums of several months, centres or courses. */
export type Sums = Dates & Record<Column, Sum>

/** Sums of each centre over all months; a centre stands where it comes first. */
export function sumsByCentre(report: readonly CentreMonth[]) {
  return grouped(report, ({ centre }) => String(centre)).map(([{ centre }, tables]) => ({
    centre,
    ...sumsOf(tables),
  }))
}

/** Sums of each course over all months and centres. */
export function sumsByCourse(report: readonly CentreMonth[]) {
  const rows = report.flatMap((table) => table.rows)
  return grouped(rows, ({ course }) => String(course)).map(([{ course }, ofCourse]) => ({
    course,
    ...add(ofCourse.map((row) => ({ rows: [row], all: null }))),
  }))
}

/**
 * Sums of the centres' months. They are made of nothing but what is told, so they tell nothing else,
 * whichever months are asked for.
 */
export const sumsOf = (tables: readonly CentreMonth[]): Sums => add(tables)

type Part = { rows: readonly ReportRow[]; all: ReportRow | null }

function add(parts: readonly Part[]): Sums {
  const sums = parts.map(({ rows, all }) => ({
    dates: datesOf(rows),
    column: (column: Column): Sum => {
      const whole = all?.cells?.[column]
      if (typeof whole === 'number') return { value: whole, isWhole: true }
      const cells = rows.flatMap(({ cells }) => (cells ? cells[column] : []))
      const known = cells.filter((cell) => typeof cell === 'number')
      const value = known.reduce((sum, cell) => sum + cell, 0)
      return { value, isWhole: known.length === cells.length }
    },
  }))
  const total = (column: Column): Sum => {
    const each = sums.map((part) => part.column(column))
    return {
      value: each.reduce((sum, { value }) => sum + value, 0),
      isWhole: each.every(({ isWhole }) => isWhole),
    }
  }
  const [women, men, youth, all] = columns.map(total) as [Sum, Sum, Sum, Sum]
  return { ...datesOf(sums.map(({ dates }) => dates)), women, men, youth, total: all }
}
