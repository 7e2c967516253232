import { isSmall, type Cells, type Column, type Counts } from './small-groups.ts'

/**
 * A number of the table. People are thought of as flowing through it: from all, by sex, into each course
 * and out of it again, by age, back to all. What flows into a point flows out of it, and that is
 * everything that a reader can calculate with.
 */
export type Arc = {
  from: string
  to: string
  value: number
  /** How much a reader loses when it is hidden. */
  price: number
  /** `unpublished` numbers stand in no table, yet follow from others: those of 25 and over. */
  state: 'shown' | 'small' | 'hidden' | 'unpublished'
}

/** The numbers of one row. */
export type RowArcs = Record<Column | 'adults', Arc>

/** The numbers of a centre's month: by course, and of all courses. */
export type Network = { rows: RowArcs[]; all: RowArcs; arcs: Arc[] }

// Totals say most, and the youth among them least.
const prices: Record<Column, number> = { youth: 2, women: 3, men: 3, total: 9 }
const timesForAll = 2

/** The network of a table; the sums of a single row are that row, and not published again. */
export function disclosureNetwork(table: readonly Counts[]): Network {
  const rows = table.map((counts, index) => {
    const [into, outOf] = [`into ${index}`, `out of ${index}`]
    return rowArcs(counts, (column) => prices[column], {
      women: ['women', into],
      men: ['men', into],
      total: [into, outOf],
      youth: [outOf, 'youth'],
      adults: [outOf, 'adults'],
    })
  })
  const all = rowArcs(sumOf(table), (column) => prices[column] * timesForAll, {
    women: ['begin', 'women'],
    men: ['begin', 'men'],
    total: ['end', 'begin'],
    youth: ['youth', 'end'],
    adults: ['adults', 'end'],
  })
  if (table.length === 1) for (const arc of Object.values(all)) arc.state = 'unpublished'
  return { rows, all, arcs: [...rows, all].flatMap((row) => Object.values(row)) }
}

/** What may be told of a row's numbers. */
export function cellsOf(row: RowArcs): Cells {
  const cell = ({ state, value }: Arc) => (state === 'small' || state === 'hidden' ? state : value)
  return {
    women: cell(row.women),
    men: cell(row.men),
    youth: cell(row.youth),
    total: cell(row.total),
  }
}

function rowArcs(
  { women, men, youth }: Counts,
  priceOf: (column: Column) => number,
  ends: Record<keyof RowArcs, readonly [from: string, to: string]>,
): RowArcs {
  const total = women + men
  const arc = (column: Column, value: number): Arc => {
    const [from, to] = ends[column]
    return { from, to, value, price: priceOf(column), state: isSmall(value) ? 'small' : 'shown' }
  }
  const [from, to] = ends.adults
  return {
    women: arc('women', women),
    men: arc('men', men),
    youth: arc('youth', youth),
    total: arc('total', total),
    adults: { from, to, value: total - youth, price: 0, state: 'unpublished' },
  }
}

function sumOf(table: readonly Counts[]): Counts {
  const sum = (column: keyof Counts) => table.reduce((all, row) => all + row[column], 0)
  return { women: sum('women'), men: sum('men'), youth: sum('youth') }
}
