import type { Locale } from '#schema/locales'
import type { Sums } from '../../attendance/report-sums.ts'
import { sayCell, saySum } from '../../attendance/say-numbers.ts'
import { columns, type Cells, type Column } from '../../attendance/small-groups.ts'

/** The numbers of a row in words. */
export const sayCells = (cells: Cells, language: Locale): Record<Column, string> =>
  byColumn((column) => sayCell(cells[column], language))

/** Sums in words. */
export const saySums = (sums: Sums, language: Locale): Record<Column, string> =>
  byColumn((column) => saySum(sums[column], language))

function byColumn(say: (column: Column) => string): Record<Column, string> {
  return Object.fromEntries(columns.map((column) => [column, say(column)])) as Record<
    Column,
    string
  >
}
