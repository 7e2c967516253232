import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from '../../../../site/lib/paginate.ts'

describe('paginate', () => {
  it('has one empty page for an empty list', () => {
    expect(paginate([], 20)).toEqual([{ number: 1, count: 1, items: [] }])
  })

  it('loses nothing, repeats nothing and fills every page but the last', () => {
    const size = fc.integer({ min: 1, max: 7 })
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), size, (items, most) => {
        const pages = paginate(items, most)
        expect(pages.flatMap((page) => page.items)).toEqual(items)
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1))
        expect(pages.every(({ count }) => count === pages.length)).toBe(true)
        expect(pages.slice(0, -1).every((page) => page.items.length === most)).toBe(true)
        expect(pages.at(-1)?.items.length).toBeGreaterThan(0)
      }),
    )
  })
})
