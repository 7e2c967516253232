import { scaleLinear } from 'd3-scale'
import type { Cells } from './small-groups.ts'

/** A piece of a bar, in percents of the scale: women, then men; `people` where they are not told apart. */
type Piece = { of: 'women' | 'men' | 'people'; start: number; length: number }

/** Bars of several rows on one scale from 0, in the order of the rows. */
export type Bars = {
  /** `[]` for a row whose number is not told or not known. */
  rows: Piece[][]
  /** Marks of the scale; the last is its end. */
  ticks: { value: number; share: number }[]
}

/** Bars for how many people came. */
export function barsOf(rows: readonly (Cells | null)[]): Bars {
  const most = Math.max(1, ...rows.map((cells) => totalOf(cells) ?? 0))
  const scale = scaleLinear([0, most], [0, 100]).nice(3)
  const share = (value: number) => Math.round(scale(value) * 100) / 100
  return {
    rows: rows.map((cells) => {
      const total = totalOf(cells)
      if (!cells || !total) return []
      const { women, men } = cells
      if (typeof women !== 'number' || typeof men !== 'number') {
        return [{ of: 'people', start: 0, length: share(total) }]
      }
      const pieces: Piece[] = [
        { of: 'women', start: 0, length: share(women) },
        { of: 'men', start: share(women), length: share(men) },
      ]
      return pieces.filter(({ length }) => length > 0)
    }),
    // Nobody comes by halves.
    ticks: scale
      .ticks(3)
      .filter(Number.isInteger)
      .map((value) => ({ value, share: share(value) })),
  }
}

function totalOf(cells: Cells | null): number | null {
  return typeof cells?.total === 'number' ? cells.total : null
}
