import { say } from '../say.ts'
import type { Row } from './row.ts'

/** Shows rows at the terminal, and once more as Markdown to be copied. */
export function showTable(rows: Readonly<Record<string, Row>>): void {
  console.table(rows)
  say(`${markdownTable(rows)}\n`)
}

/** Rows by name as a table of Markdown; a column that one row has and another lacks is empty there. */
export function markdownTable(rows: Readonly<Record<string, Row>>): string {
  const columns = [...new Set(Object.values(rows).flatMap(Object.keys))]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = Object.entries(rows).map(([name, row]) =>
    line([name, ...columns.map((column) => show(row[column]))]),
  )
  return [line(['', ...columns]), line(['---', ...columns.map(() => '---:')]), ...body].join('\n')
}

const show = (value: number | string | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('en') : (value ?? '')
