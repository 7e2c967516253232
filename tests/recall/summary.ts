import { percent, shareOf, type Marks } from './score.ts'
import type { Marked } from './table.ts'
import type { Reach } from './thresholds.ts'

/** What a way of searching reached in a set; `silent` where the set has controls. */
type Reached = Reach & { silent?: number }

/** A set's figures: of the search as a reader has it, and of Pagefind as it comes. */
export type Summary = { queries: number; ours: Reached; stock: Reached }

/** Sums a set up. */
export function summaryOf(marked: readonly Marked[]): Summary {
  const marksOf = (isControl: boolean) =>
    marked
      .filter(({ query }) => (query.expects.length === 0) === isControl)
      .map(({ marks }) => marks)
  const [questions, controls] = [marksOf(false), marksOf(true)]
  const reached = (way: 'ours' | 'stock') => reachedBy(way, { questions, controls })
  return { queries: marked.length, ours: reached('ours'), stock: reached('stock') }
}

type Parts = { questions: readonly Marks[]; controls: readonly Marks[] }

function reachedBy(way: 'ours' | 'stock', { questions, controls }: Parts): Reached {
  const share = shareOf(questions, way)
  const silent = shareOf(controls, way)
  return {
    found: percent(share.found, share),
    first: percent(share.first, share),
    ...(silent.asked > 0 && { silent: percent(silent.found, silent) }),
  }
}
