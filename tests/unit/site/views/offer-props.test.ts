import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { offerProps } from '../../../../site/views/offer-props.ts'
import { anOrganisation } from '../../../support/builders/organisation.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aService } from '../../../support/builders/service.ts'

const ministry = { to: 'organisation', id: 'organisation-1' } as const
const catalogue = catalogueOf([anOrganisation({ title: 'Ministry' })], '2026-11-22')

describe('an offer’s page', () => {
  it('leads along the offices of a referral, with the paper for each next one', () => {
    const paper = { action: 'Ask', carry: 'The letter' }
    const { chain } = offerProps(
      aProgramme({
        chain: [
          { id: 'a', office: ministry, name: 'The ministry', ...paper },
          { id: 'b', office: null, name: 'The desk', ...paper },
        ],
      }),
      catalogue,
    )
    expect(chain.map(({ name, href, carry }) => [name, href, carry])).toEqual([
      ['The ministry', '/en/organisations/organisation-1/', 'The letter'],
      ['The desk', null, null],
    ])
  })

  it('leads to who runs it and to who else helps', () => {
    expect(offerProps(aProgramme({ organisation: ministry }), catalogue).runBy).toBe(
      '/en/organisations/organisation-1/',
    )
    expect(offerProps(aProgramme(), catalogue).runBy).toBeNull()
    const { providers } = offerProps(aService({ providers: [ministry] }), catalogue)
    expect(providers.map(({ title }) => title)).toEqual(['Ministry'])
  })
})
