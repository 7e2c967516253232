import { parse } from 'csv-parse/sync'
import { readTable } from './read-table.ts'
import { fileLimits, type FileReading } from './types.ts'
import { formulaLike } from './write-csv.ts'

/** Reads a table of text: separated by commas, semicolons or tabs, as the first line shows. */
export function readCsv(text: string): FileReading {
  const line = /^[^\r\n]*/.exec(text.replace(/^\ufeff?\s*/, ''))?.[0] ?? ''
  const delimiter = [',', ';', '\t'].toSorted(
    (a, b) => line.split(b).length - line.split(a).length,
  )[0]
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiter ?? ',',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 20_000,
      to: fileLimits.dates + 20,
    })
    return readTable(rows.map((row) => row.map(unquoted)))
  } catch {
    return { ok: false, refusal: 'broken' }
  }
}

/** Takes away the quote that keeps a spreadsheet from running a text. */
const unquoted = (cell: string) =>
  cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell
