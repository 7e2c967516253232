import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartPanels } from '../../../../site/lib/chart-panels.ts'

const people = (...values: number[]) => values.map((value) => ({ value, unit: 'people' }))
const valuesOf = (panels: ReturnType<typeof chartPanels>) =>
  panels.map(({ bars }) => bars.map(({ item }) => item.value))

describe('chartPanels', () => {
  it('puts numbers of one unit on one scale from zero, the largest first', () => {
    const [panel] = chartPanels(people(360_000, 2_000_000, 1_000_000))
    expect(panel?.bars.map(({ item, share }) => [item.value, share])).toEqual([
      [2_000_000, 100],
      [1_000_000, 50],
      [360_000, 18],
    ])
    expect(panel?.ticks[0]).toEqual({ value: 0, share: 0 })
    expect(panel?.ticks.at(-1)).toEqual({ value: 2_000_000, share: 100 })
  })

  it('gives far smaller numbers a scale of their own and tells by how much', () => {
    const panels = chartPanels(people(41_000, 23_000_000, 2_200_000))
    expect(valuesOf(panels)).toEqual([[23_000_000, 2_200_000], [41_000]])
    expect(panels.map(({ timesSmaller }) => timesSmaller)).toEqual([null, 560])
  })

  it('never compares what is counted in other units', () => {
    const panels = chartPanels([...people(2000, 150), { value: 180, unit: 'sessions' }])
    expect(valuesOf(panels)).toEqual([[2000, 150], [180]])
    expect(panels.map(({ ticks }) => ticks.length > 0)).toEqual([true, false])
  })

  it('has nothing to draw without numbers', () => {
    expect(chartPanels([])).toEqual([])
  })

  it('draws every number once, in proportion, within its scale', () => {
    const counted = fc.record({
      value: fc.double({ min: 0.5, max: 1e9, noNaN: true }),
      unit: fc.constantFrom('people', 'sessions'),
    })
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 12 }), (items) => {
        const panels = chartPanels(items)
        const drawn = panels.flatMap(({ bars }) => bars)
        expect(new Set(drawn.map(({ item }) => item))).toEqual(new Set(items))
        for (const { bars } of panels) {
          const [first] = bars
          const unit = (first?.share ?? 0) / (first?.item.value ?? 1)
          expect(bars.every(({ share }) => share > 0 && share <= 100)).toBe(true)
          expect(bars.every(({ item, share }) => Math.abs(share - item.value * unit) < 0.02)).toBe(
            true,
          )
        }
      }),
    )
  })
})
