import { stringify } from 'csv-stringify/sync'
import type { CentreMonth, ReportRow } from './attendance-report.ts'
import { columns, smallestShown, type Cell, type Column } from './small-groups.ts'

/** What the table says in words, in one language. */
export type CsvWords = {
  heads: Record<'month' | 'centre' | 'course' | 'counted' | 'uncounted' | Column, string>
  centre: (id: string | null) => string
  course: (id: string | null) => string
  allCourses: string
}

/**
 * The report as a spreadsheet opens it: UTF-8 with a byte order mark, Latin digits, months as `2026-10`,
 * nothing that a spreadsheet takes for a formula. Small numbers are `<5`, others that are hidden `*`;
 * where nobody counted, the cell is empty.
 */
export function reportCsv(report: readonly CentreMonth[], words: CsvWords): string {
  const { heads } = words
  const lines = report.flatMap(({ month, centre, rows, all }) => {
    const line = (course: string, row: ReportRow) => [
      ...[month, words.centre(centre), course, row.counted, row.uncounted],
      ...columns.map((column) => (row.cells ? written(row.cells[column]) : '')),
    ]
    const courses = rows.map((row) => line(words.course(row.course), row))
    return all ? [...courses, line(words.allCourses, all)] : courses
  })
  const head = [
    ...[heads.month, heads.centre, heads.course, heads.counted, heads.uncounted],
    ...columns.map((column) => heads[column]),
  ]
  return stringify([head, ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

function written(cell: Cell): string | number {
  if (cell === 'small') return `<${smallestShown}`
  return cell === 'hidden' ? '*' : cell
}
