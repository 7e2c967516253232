import type { Row } from '../../scripts/lib/bench/row.ts'
import { markdownTable } from '../../scripts/lib/bench/show-table.ts'
import firstRun from './first-run.json' with { type: 'json' }
import { summaryOf, type Summary } from './summary.ts'
import { misses, recallRows, type Marked } from './table.ts'
import { target } from './thresholds.ts'

type SetReport = Summary & { rows: Record<string, Row>; misses: string[] }

/** What a run says at the terminal, and what it keeps: each set's figures, and every query that went wrong. */
export type Report = { text: string; json: Record<string, SetReport> }

/** Puts measured sets together, beside the first run of all. */
export function reportOf(measured: ReadonlyMap<string, readonly Marked[]>): Report {
  const sets = [...measured].map(([name, marked]): [string, SetReport] => {
    const rows = recallRows(name, marked)
    return [name, { ...summaryOf(marked), rows, misses: misses(marked) }]
  })
  const first: Record<string, Summary> = firstRun.sets
  const summaries = sets.flatMap(([name, summary]) => [
    [name, rowOf(summary)] as const,
    ...(first[name] ? [[`${name}, first run`, rowOf(first[name])] as const] : []),
  ])
  const text = [
    '\nShares of a hundred, by kind of query:',
    markdownTable(Object.fromEntries(sets.flatMap(([, { rows }]) => Object.entries(rows)))),
    ...sets.flatMap(([name, set]) => [`\n${name}, not in first place:`, ...set.misses]),
    `\nBeside the first run, of ${firstRun.date}; the target is ${JSON.stringify(target)}:`,
    markdownTable(Object.fromEntries(summaries)),
  ]
  return { text: text.join('\n'), json: Object.fromEntries(sets) }
}

const rowOf = ({ queries, ours, stock }: Summary): Row => ({
  queries,
  'in five': ours.found,
  first: ours.first,
  'controls silent': ours.silent ?? '',
  'stock: in five': stock.found,
  'stock: first': stock.first,
  'stock: controls silent': stock.silent ?? '',
})
