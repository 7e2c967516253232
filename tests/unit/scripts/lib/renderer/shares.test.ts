import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sharesOf, type Share } from '../../../../../scripts/lib/renderer/shares.ts'

function allShares(total: number, processes: number): Share[] {
  const next = sharesOf(total, processes)
  const shares: Share[] = []
  for (let share = next(); share; share = next()) shares.push(share)
  return shares
}

it('hands out each page once, in order, many at first and single ones at the end', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 16 }), (total, processes) => {
      const shares = allShares(total, processes)
      const sizes = shares.map(({ from, to }) => to - from)
      expect(shares.map(({ from }) => from)).toEqual(
        [0, ...shares.map(({ to }) => to)].slice(0, -1),
      )
      expect(shares.at(-1)?.to ?? 0).toBe(total)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      expect(sizes.every((size) => size > 0 && size <= 32)).toBe(true)
    }),
  )
})

it('leaves nothing to hand out where there are no pages', () => {
  expect(allShares(0, 2)).toEqual([])
})
