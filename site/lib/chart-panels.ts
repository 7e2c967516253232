import { scaleLinear } from 'd3-scale'

/** What a bar shows: how many of what. */
type Counted = { value: number; unit: string }

/** Numbers that bars on one scale from zero compare. */
export type ChartPanel<T> = {
  /** The largest first. */
  bars: readonly { item: T; share: number }[]
  /** Marks of the scale; the last is its end. Empty where there is but one number: nothing compares. */
  ticks: readonly { value: number; share: number }[]
  /**
   * For numbers that are much smaller than those of the panel before, and so have a scale of their own:
   * how many times its largest is the largest here, rounded. `null` otherwise.
   */
  timesSmaller: number | null
}

/** A bar that is shorter than a fiftieth of the longest can no longer be compared with any other. */
const widest = 50

/**
 * Sorts numbers into panels that can be compared honestly: only numbers of the same unit share a
 * scale, every scale begins at zero, and numbers far below the largest get a panel of their own.
 * Shares are percents of the scale.
 */
export function chartPanels<T extends Counted>(items: readonly T[]): ChartPanel<T>[] {
  const byUnit = new Map<string, T[]>()
  for (const item of items) byUnit.set(item.unit, [...(byUnit.get(item.unit) ?? []), item])
  return [...byUnit.values()]
    .map((group) => group.sort((a, b) => b.value - a.value))
    .sort((a, b) => b.length - a.length || largest(b) - largest(a))
    .flatMap((group) => {
      const scales = byScale(group)
      return scales.map((each, index) => {
        const above = index === 0 ? undefined : scales[index - 1]
        return panelOf(each, above ? round(largest(above) / largest(each)) : null)
      })
    })
}

const largest = (items: readonly Counted[]): number => items[0]?.value ?? 0

/** Two digits say enough of a ratio: 561 → 560. */
const round = (ratio: number): number => Number(ratio.toPrecision(2))

function byScale<T extends Counted>(items: readonly T[]): T[][] {
  const scales: T[][] = []
  for (const item of items) {
    const scale = scales.at(-1)
    if (scale && largest(scale) <= item.value * widest) scale.push(item)
    else scales.push([item])
  }
  return scales
}

function panelOf<T extends Counted>(
  items: readonly T[],
  timesSmaller: number | null,
): ChartPanel<T> {
  const scale = scaleLinear([0, largest(items)], [0, 100]).nice(3)
  const share = (value: number) => Math.round(scale(value) * 100) / 100
  const isAlone = items.length === 1 && timesSmaller === null
  return {
    bars: items.map((item) => ({ item, share: share(item.value) })),
    ticks: isAlone ? [] : scale.ticks(3).map((value) => ({ value, share: share(value) })),
    timesSmaller,
  }
}
