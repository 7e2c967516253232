import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { upcomingHolidays } from '../../../../site/lib/holidays.ts'
import { theHolidays } from '../../../support/builders/globals.ts'

const holiday = (id: string, from: string, to = from) => ({
  ...{ id, from, to, name: id },
  region: 'iraq' as const,
})
const catalogue = catalogueOf([], '2026-11-22', [
  theHolidays({
    days: [
      holiday('far', '2027-03-21'),
      holiday('near', '2026-12-01'),
      holiday('running', '2026-11-20', '2026-11-22'),
      holiday('over', '2026-11-20', '2026-11-21'),
      holiday('last', '2026-12-02'),
    ],
  }),
])
const baghdad = { locale: 'en', governorate: 'IQ-BG' } as const
const within = (withinDays: number) =>
  upcomingHolidays(catalogue, { ...baghdad, withinDays }).map(({ id }) => id)

describe('upcomingHolidays', () => {
  it('are those that run or begin soon, the next first', () => {
    expect(within(10)).toEqual(['running', 'near', 'last'])
    expect(within(9)).toEqual(['running', 'near'])
  })

  it('are none in a language in which they are not published', () => {
    expect(upcomingHolidays(catalogue, { ...baghdad, locale: 'ar', withinDays: 365 })).toEqual([])
  })

  it.each([
    ['IQ-AR', ['iraq', 'kurdistan']],
    ['IQ-HA', ['iraq', 'kurdistan']],
    ['IQ-BG', ['iraq']],
    [null, ['iraq']],
  ] as const)('in %s are those of %j', (governorate, regions) => {
    const day = '2026-12-01'
    const both = catalogueOf([], '2026-11-22', [
      theHolidays({
        days: [holiday('iraq', day), { ...holiday('kurdistan', day), region: 'kurdistan' }],
      }),
    ])
    const found = upcomingHolidays(both, { locale: 'en', governorate, withinDays: 30 })
    expect(found.map(({ id }) => id)).toEqual(regions)
  })
})
