/** Repeatable chance: the same seed gives the same sequence on every machine. */
export type Random = {
  /** A whole number from 0 up to, but without, the limit. */
  below: (limit: number) => number
  /** One of the items. */
  pick: <T>(items: readonly T[]) => T
  /** As many different items, in the list's order. */
  some: <T>(items: readonly T[], count: number) => T[]
}

/** Mulberry32: small, fast, and good enough to spread test content. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number) => next() % limit
  const pick = <T>(items: readonly T[]) => items[below(items.length)] as T
  const some = <T>(items: readonly T[], count: number) => {
    const chosen = new Set<number>()
    while (chosen.size < Math.min(count, items.length)) chosen.add(below(items.length))
    return items.filter((_, index) => chosen.has(index))
  }
  return { below, pick, some }
}
