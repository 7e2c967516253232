import { describe, expect, it } from 'vitest'
import { governorates } from '#schema/governorates'
import { neighbours } from '../../../../site/lib/neighbours.ts'

const pairs = governorates.flatMap((one) => neighbours[one].map((other) => ({ one, other })))

describe('neighbours', () => {
  it('border on each other both ways, and never on themselves', () => {
    const oneWay = pairs.filter(
      ({ one, other }) => one === other || !neighbours[other].includes(one),
    )
    expect(oneWay).toEqual([])
  })

  it('are named once each', () => {
    const keys = pairs.map(({ one, other }) => `${one} ${other}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leave no governorate alone', () => {
    expect(governorates.filter((one) => neighbours[one].length === 0)).toEqual([])
  })
})
