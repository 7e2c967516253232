import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { pageSizes } from '../../../../site/lib/paginate.ts'
import { sitePages } from '../../../../site/lib/site-pages.ts'
import { placeProps } from '../../../../site/views/place-props.ts'
import { placesProps } from '../../../../site/views/places-props.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'
import { anOpportunity } from '../../../support/builders/opportunity.ts'

const today = '2026-11-22'
const erbil = aCentre({ id: 'erbil', governorate: 'IQ-AR' })
const at = { to: 'centre', id: 'erbil' } as const
const past = { startsAt: '2026-11-10T07:00:00Z', endsAt: '2026-11-10T10:00:00Z' }
const local = ['IQ-AR' as const]
const catalogue = catalogueOf(
  [
    erbil,
    aSession({ id: 'past', centre: at, dates: [aSessionDate(past)] }),
    aService({ id: 'here', governorates: local }),
    aService({ id: 'everywhere', title: 'Everywhere', governorates: [] }),
    aProgramme({ id: 'closed', governorates: local, status: 'closed' }),
    anOpportunity({ id: 'late', governorates: local, deadline: '2026-11-21' }),
  ],
  today,
)
const first = (governorate: Parameters<typeof placeProps>[2]) =>
  placeProps(catalogue, 'en', governorate)[0]

describe('a governorate’s page', () => {
  it('shows what is there and open, and apart from it what is offered everywhere', () => {
    const page = first('IQ-AR')
    expect(page?.centres.map(({ id }) => id)).toEqual(['erbil'])
    expect(page?.groups.map(({ type, cards }) => [type, cards.length])).toEqual([['service', 1]])
    expect(page?.sessions).toEqual([])
    expect(page?.everywhere.map(({ label }) => label)).toEqual(['Everywhere'])
  })

  it('names the nearest centre where it has none of its own', () => {
    expect(first('IQ-DA')?.nearest.map(({ id }) => id)).toEqual(['erbil'])
    expect(first('IQ-AR')?.nearest).toEqual([])
  })

  it('goes on to a second page, which the sitemap knows', () => {
    const services = Array.from({ length: pageSizes.place + 1 }, (_, index) =>
      aService({ id: `s-${index}`, governorates: local }),
    )
    const long = catalogueOf(services, today)
    expect(placeProps(long, 'en', 'IQ-AR').map(({ page }) => page.searchType)).toEqual([
      'place',
      null,
    ])
    const paths = sitePages(long).map(({ path }) => path)
    expect(paths).toContain('/en/places/erbil/page/2/')
    expect(paths).not.toContain('/en/places/erbil/page/3/')
  })
})

describe('the page of all governorates', () => {
  it('counts what each has, in the order of the alphabet', () => {
    const { places } = placesProps('en', catalogue)
    expect(places).toHaveLength(19)
    expect(places[0]?.name).toBe('Anbar')
    expect(places.find(({ code }) => code === 'IQ-AR')).toMatchObject({ centres: 1, entries: 2 })
  })
})
