import type { SafeTable } from '../../../cms/attendance/hide-small-groups.ts'
import type { Cell, Cells, Counts } from '../../../cms/attendance/small-groups.ts'

/** All numbers of a row, those of 25 and over too, which no report prints. */
export type FullRow = Counts & { total: number; adults: number }

/** A row with what follows from it. */
export const fullRow = ({ women, men, youth }: Counts): FullRow => ({
  ...{ women, men, youth },
  total: women + men,
  adults: women + men - youth,
})

/** The row of all courses. */
export const allOf = (rows: readonly Counts[]): FullRow =>
  fullRow(
    rows.reduce((sum, { women, men, youth }) => ({
      women: sum.women + women,
      men: sum.men + men,
      youth: sum.youth + youth,
    })),
  )

/**
 * Every table with numbers at most one away from the true ones that a reader cannot rule out, by trying
 * all of them. That reader also knows that a hidden number is never 0.
 */
export function possibleTables(truth: readonly Counts[], told: SafeTable): Counts[][] {
  const [first, ...others] = truth.map((row, index) =>
    around(row).filter((each) => allows(told.rows[index], fullRow(each))),
  )
  const tables = others.reduce<Counts[][]>(
    (known, rows) => known.flatMap((table) => rows.map((row) => [...table, row])),
    (first ?? []).map((row) => [row]),
  )
  return tables.filter((table) => told.all === null || allows(told.all, allOf(table)))
}

function around({ women, men, youth }: Counts): Counts[] {
  const near = (value: number) => [value - 1, value, value + 1].filter((each) => each >= 0)
  return near(women).flatMap((w) =>
    near(men).flatMap((m) =>
      near(youth)
        .filter((y) => y <= w + m)
        .map((y) => ({ women: w, men: m, youth: y })),
    ),
  )
}

function allows(told: Cells | undefined, row: FullRow): boolean {
  return (['women', 'men', 'youth', 'total'] as const).every((column) =>
    allowsValue(told?.[column], row[column]),
  )
}

function allowsValue(cell: Cell | undefined, value: number): boolean {
  if (cell === 'small') return value >= 1 && value <= 4
  return cell === 'hidden' ? value >= 1 : cell === value
}
