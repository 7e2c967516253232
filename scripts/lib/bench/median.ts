/**
 * The value in the middle; of an even number the mean of the two.
 * @throws RangeError of none
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of nothing.')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/** A table's row of medians, column by column, of rows with the same columns. */
export function medianRow<Row extends Record<string, number>>(rows: readonly Row[]): Row {
  const columns = Object.keys(rows[0] ?? {})
  const middle = (column: string) => median(rows.map((row) => row[column] ?? 0))
  return Object.fromEntries(columns.map((column) => [column, middle(column)])) as Row
}
