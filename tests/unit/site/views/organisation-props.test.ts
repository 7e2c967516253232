import { describe, expect, it } from 'vitest'
import type { Entry } from '#schema/types'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { organisationProps } from '../../../../site/views/organisation-props.ts'
import { anArticle } from '../../../support/builders/article.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { anOpportunity } from '../../../support/builders/opportunity.ts'
import { anOrganisation } from '../../../support/builders/organisation.ts'
import { aPhone } from '../../../support/builders/phone.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aService } from '../../../support/builders/service.ts'

const self = { to: 'organisation', id: 'organisation-1' } as const
const props = (others: readonly Entry[], own: Parameters<typeof anOrganisation>[0] = {}) => {
  const organisation = anOrganisation(own)
  return organisationProps(organisation, catalogueOf([organisation, ...others], '2026-11-22'))
}

describe('an organisation’s page', () => {
  it('names the services and programmes that name it, and the news', () => {
    const { offers, news } = props([
      aService({ title: 'Advice', providers: [self] }),
      aProgramme({ title: 'Loans', organisation: self }),
      aProgramme({ id: 'other', slug: 'other', title: 'Other' }),
      anArticle({ title: 'Opened', about: [self] }),
    ])
    expect(offers.map(({ title }) => title)).toEqual(['Advice', 'Loans'])
    expect(news).toEqual([{ href: '/en/news/article-1/', title: 'Opened', typeName: 'News' }])
  })

  it('offers nothing whose last day is over', () => {
    const offered = (id: string, deadline: string) =>
      anOpportunity({ id, slug: id, title: id, organisation: self, deadline })
    const { opportunities } = props([
      offered('later', '2026-12-20'),
      offered('over', '2026-11-21'),
      offered('today', '2026-11-22'),
    ])
    expect(opportunities.map(({ title }) => title)).toEqual(['today', 'later'])
  })

  it('leads to the centres in its building, not to those that speak of it', () => {
    const { centres } = props([
      aCentre({ id: 'in', slug: 'in', hostedBy: self }),
      aCentre({ id: 'out', slug: 'out' }),
    ])
    expect(centres.map(({ id }) => id)).toEqual(['in'])
  })

  it('shows no number where it is invented', () => {
    const centre = aCentre({ phones: [aPhone({ office: 'iraqOffice' })] })
    expect(props([centre]).phones).toHaveLength(1)
    expect(props([centre], { demo: true }).phones).toEqual([])
  })
})
