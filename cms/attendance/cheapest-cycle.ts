import type { Arc } from './disclosure-network.ts'
import { smallestShown } from './small-groups.ts'

/** A number that is imagined one higher or one lower than it is. */
export type Move = { arc: Arc; by: 1 | -1 }

type Way = { cost: number; moves: Move[] }

// Less than hiding a number that is shown: it is only said less exactly.
const priceOfVague = 1

/** Whether a number, one higher or lower, contradicts what is said of it by its mark alone. */
export const breaksMark = ({ arc: { state, value }, by }: Move): boolean =>
  state === 'small' && value + by >= smallestShown

/**
 * The cheapest way round through a number: each number on it can be one higher or lower, all sums
 * staying right, so none of them can be worked out. `null` where there is none, which only a 0 has.
 */
export function cheapestCycle(arcs: readonly Arc[], through: Arc): Way | null {
  const others = arcs.filter((arc) => arc !== through)
  const ways = ([1, -1] as const).flatMap((by) => {
    const move = { arc: through, by }
    const [start, goal] = endsOf(move)
    const back = cheapestWay(others, goal, start)
    return back ? [{ cost: costOf(move) + back.cost, moves: [move, ...back.moves] }] : []
  })
  const [cheapest] = ways
    .filter(({ cost }) => Number.isFinite(cost))
    .toSorted((one, other) => one.cost - other.cost)
  return cheapest ?? null
}

/** Bellman and Ford's search; a table has a few dozen numbers. */
function cheapestWay(arcs: readonly Arc[], start: string, goal: string): Way | undefined {
  const moves = arcs
    .flatMap((arc) => [{ arc, by: 1 } as const, { arc, by: -1 } as const])
    .filter((move) => Number.isFinite(costOf(move)))
  const ways = new Map<string, Way>([[start, { cost: 0, moves: [] }]])
  for (let isSettled = false; !isSettled;) {
    isSettled = true
    for (const move of moves) {
      const [from, to] = endsOf(move)
      const way = ways.get(from)
      if (!way) continue
      const cost = way.cost + costOf(move)
      if (cost >= (ways.get(to)?.cost ?? Infinity)) continue
      ways.set(to, { cost, moves: [...way.moves, move] })
      isSettled = false
    }
  }
  return ways.get(goal)
}

const endsOf = ({ arc, by }: Move): readonly [start: string, goal: string] =>
  by === 1 ? [arc.from, arc.to] : [arc.to, arc.from]

/** What a reader loses when a number must be able to be one higher or lower; without end: it cannot. */
function costOf(move: Move): number {
  const { state, value, price } = move.arc
  // A 0 is always shown, and known not to be hidden behind a mark.
  if (value === 0) return Infinity
  if (state === 'unpublished') return 0
  if (value + move.by === 0) return Infinity
  if (state === 'shown') return price
  return breaksMark(move) ? priceOfVague : 0
}
