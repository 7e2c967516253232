import type { Row } from '../../scripts/lib/bench/row.ts'
import { markdownTable } from '../../scripts/lib/bench/show-table.ts'
import { summaryOf, type Summary } from './summary.ts'
import { inFirst, inFive, misses, recallRows, type Marked } from './table.ts'
import { target } from './thresholds.ts'

/** A set in the report. The first run keeps no misses. */
type SetReport = Summary & { rows: Record<string, Row>; misses?: string[] }

/** What a run says at the terminal, and what it keeps: each set's figures, and every query that went wrong. */
export type Report = { text: string; json: Record<string, SetReport> }

/** What is kept of the first run of all. */
type FirstRun = { date: string; of: string; sets: Record<string, SetReport> }

/** Puts measured sets together, beside the first run of all. */
export function reportOf(
  measured: ReadonlyMap<string, readonly Marked[]>,
  firstRun: FirstRun,
): Report {
  const sets = [...measured].map(([name, marked]): [string, SetReport] => {
    const rows = recallRows(name, marked)
    return [name, { ...summaryOf(marked), rows, misses: misses(marked) }]
  })
  const rows = sets.flatMap(([name, set]) =>
    Object.entries(set.rows).map(([kind, row]) => {
      const { [inFive]: found = '', [inFirst]: first = '' } = firstRun.sets[name]?.rows[kind] ?? {}
      return [kind, { ...row, 'first run: in five': found, 'first run: first': first }] as const
    }),
  )
  const summaries = sets.flatMap(([name, summary]) => {
    const first = firstRun.sets[name]
    const now = [name, rowOf(summary)] as const
    return first ? [now, [`${name}, first run`, rowOf(first)] as const] : [now]
  })
  const text = [
    ...sets.flatMap(([name, set]) => [`\n${name}, not in first place:`, ...(set.misses ?? [])]),
    '\nShares of a hundred, by kind of query; of controls, how many find nothing:',
    markdownTable(Object.fromEntries(rows)),
    `\nThe target is ${JSON.stringify(target)}. The first run, of ${firstRun.date}: ${firstRun.of}.`,
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
