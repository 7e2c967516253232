import { stringify } from 'csv-stringify/sync'
import { tableColumns } from '../labels/exchange-table.ts'
import type { Table } from './to-table.ts'

/** What a spreadsheet would take for a formula, however many quotes stand before it. */
export const formulaLike = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/

/**
 * A table as CSV in UTF-8, with the mark by which Excel knows it. A quote is written before what a
 * spreadsheet would run; reading takes it away.
 */
export function writeCsv({ header, rows }: Table): string {
  const cells = rows.map((row) =>
    tableColumns.map((column) => (formulaLike.test(row[column]) ? `'${row[column]}` : row[column])),
  )
  return stringify([header, ...cells], { bom: true, record_delimiter: 'windows' })
}
