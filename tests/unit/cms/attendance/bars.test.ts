import { describe, expect, it } from 'vitest'
import { barsOf } from '../../../../cms/attendance/bars.ts'

describe('barsOf', () => {
  it('draws women, then men, on one scale that begins at 0', () => {
    const { rows, ticks } = barsOf([
      { women: 30, men: 10, youth: 0, total: 40 },
      { women: 0, men: 20, youth: 0, total: 20 },
    ])
    expect(rows).toEqual([
      [
        { of: 'women', start: 0, length: 75 },
        { of: 'men', start: 75, length: 25 },
      ],
      [{ of: 'men', start: 0, length: 50 }],
    ])
    expect(ticks.map(({ value, share }) => [value, share])).toEqual([
      [0, 0],
      [10, 25],
      [20, 50],
      [30, 75],
      [40, 100],
    ])
  })

  it('does not draw apart what is not told apart', () => {
    const cells = { women: 'small', men: 'hidden', youth: 0, total: 10 } as const
    expect(barsOf([cells]).rows).toEqual([[{ of: 'people', start: 0, length: 100 }]])
  })

  it.each([
    ['nobody counted', null],
    ['nobody came', { women: 0, men: 0, youth: 0, total: 0 }],
    ['the number is hidden', { women: 0, men: 'hidden', youth: 0, total: 'hidden' }],
  ] as const)('draws nothing where %s', (_, cells) => {
    const { rows, ticks } = barsOf([cells])
    expect(rows).toEqual([[]])
    expect(ticks).toEqual([
      { value: 0, share: 0 },
      { value: 1, share: 100 },
    ])
  })
})
