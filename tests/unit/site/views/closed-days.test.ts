import { describe, expect, it } from 'vitest'
import type { Centre } from '#schema/centre'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { differingDays } from '../../../../site/views/closed-days.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { theHolidays } from '../../../support/builders/globals.ts'

const holiday = (id: string, from: string, to = from) => ({
  ...{ id, from, to, name: id },
  region: 'iraq' as const,
})
const days = [
  holiday('New Year', '2027-01-01'),
  holiday('Feast', '2026-12-20', '2026-12-23'),
  holiday('Far away', '2027-06-01'),
]
const catalogue = catalogueOf([], '2026-11-22', [theHolidays({ days })])
const exception = (date: string, opens: string | null = null, closes: string | null = null) => ({
  id: date,
  date,
  opens,
  closes,
})
const of = (own: Partial<Centre>) => differingDays(aCentre(own), catalogue)

describe('differingDays', () => {
  it('names holidays and the centre’s own days together, the next first, without those that have passed', () => {
    const exceptions = ['2026-12-25', '2026-11-24', '2026-11-01'].map((date) => exception(date))
    expect(of({ exceptions }).closed.map(({ from, name }) => [from, name])).toEqual([
      ['2026-11-24', null],
      ['2026-12-20', 'Feast'],
      ['2026-12-25', null],
      ['2027-01-01', 'New Year'],
    ])
  })

  it('does not say twice that it is closed', () => {
    const closed = of({ exceptions: [exception('2026-12-22')] }).closed
    expect(closed.map(({ from }) => from)).toEqual(['2026-12-20', '2027-01-01'])
  })

  it('believes the centre that is open on a holiday', () => {
    const { closed, otherHours } = of({ exceptions: [exception('2027-01-01', '10:00', '12:00')] })
    expect(closed.map(({ name }) => name)).toEqual(['Feast'])
    expect(otherHours).toEqual([{ date: '2027-01-01', opens: '10:00', closes: '12:00' }])
  })

  it('keeps Iraq’s holidays from centres in other countries', () => {
    expect(of({ network: 'regional', governorate: null }).closed).toEqual([])
  })
})
