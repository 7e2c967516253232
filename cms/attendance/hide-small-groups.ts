import { breaksMark, cheapestCycle } from './cheapest-cycle.ts'
import { cellsOf, disclosureNetwork } from './disclosure-network.ts'
import { isSmall, type Cells, type Counts } from './small-groups.ts'

/** A table as it may be told: its rows in their order, and the sums of all where there are several. */
export type SafeTable = { rows: Cells[]; all: Cells | null }

/**
 * Hides small groups, and as much more as is needed that none of them can be worked out from what is
 * left: women and men make the total, youth and those of 25 and over make it too, rows make the sums.
 * For every hidden number, and every small one that merely follows, at least two are possible.
 *
 * The whole of a centre's month is hidden by itself and never by what somebody asked for, so that two
 * reports laid side by side tell no more than one.
 * @param table one row for each course, with at most as many youth as women and men
 */
export function hideSmallGroups(table: readonly Counts[]): SafeTable {
  const { rows, all, arcs } = disclosureNetwork(table)
  for (const arc of arcs.filter(({ value }) => isSmall(value))) {
    for (const move of cheapestCycle(arcs, arc)?.moves ?? []) {
      if (move.arc.state === 'shown' || breaksMark(move)) move.arc.state = 'hidden'
    }
  }
  return { rows: rows.map(cellsOf), all: rows.length > 1 ? cellsOf(all) : null }
}
