import { describe, expect, it } from 'vitest'
import { nearestCentres } from '../../../../site/lib/nearest.ts'
import { aCentre } from '../../../support/builders/centre.ts'

const centres = [
  aCentre({ id: 'abroad', governorate: null }),
  aCentre({ id: 'erbil', governorate: 'IQ-AR' }),
  aCentre({ id: 'one', governorate: 'IQ-BG' }),
  aCentre({ id: 'two', governorate: 'IQ-BG' }),
]
const nearestTo = (from: Parameters<typeof nearestCentres>[0]) =>
  nearestCentres(from, centres).map(({ id }) => id)

describe('nearestCentres', () => {
  it('are all those of the nearest governorate that has any', () => {
    expect(nearestTo('IQ-BA')).toEqual(['one', 'two'])
    expect(nearestTo('IQ-DA')).toEqual(['erbil'])
  })

  it('are none where there is no centre in the country', () => {
    expect(nearestCentres('IQ-BA', centres.slice(0, 1))).toEqual([])
  })
})
