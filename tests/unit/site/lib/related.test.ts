import { describe, expect, it } from 'vitest'
import type { Entry } from '#schema/types'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { relatedTo } from '../../../../site/lib/related.ts'
import { anArticle } from '../../../support/builders/article.ts'
import { aCampaign } from '../../../support/builders/campaign.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aGuide } from '../../../support/builders/guide.ts'
import { anOpportunity } from '../../../support/builders/opportunity.ts'
import { anOrganisation } from '../../../support/builders/organisation.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aResource } from '../../../support/builders/resource.ts'
import { aService } from '../../../support/builders/service.ts'

const today = '2026-11-22'
const named = (id: string) => ({ id, slug: id, title: id })
const related = (entry: Entry, others: readonly Entry[]) =>
  relatedTo(entry, catalogueOf([entry, ...others], today)).map(({ id }) => id)

const service = aService({ ...named('self'), needs: ['work'] })
const self = { to: 'service', id: 'self' } as const

describe('relatedTo', () => {
  it('names first what names the entry, then what helps with the same needs', () => {
    const guide = aGuide({
      ...named('guide'),
      needs: ['school'],
      steps: [{ id: 'one', title: 'Go', body: [], links: [self] }],
    })
    const other = aService({ ...named('other'), needs: ['work'] })
    const stranger = aService({ ...named('stranger'), needs: ['health'] })
    expect(related(service, [other, stranger, guide])).toEqual(['guide', 'other'])
  })

  it('leaves out the entry itself and what its page shows', () => {
    const centre = aCentre({ ...named('centre') })
    const provider = anOrganisation({
      ...named('provider'),
      coverage: [{ id: 'one', needs: ['work'], governorates: [] }],
    })
    const own = aService({
      ...service,
      owner: { to: 'centre', id: 'centre' },
      centres: [{ to: 'centre', id: 'centre' }],
      providers: [{ to: 'organisation', id: 'provider' }],
    })
    const shown = aCampaign({ ...named('shown'), services: [self] })
    expect(related(own, [centre, provider, shown])).toEqual([])
  })

  it('does not take what a centre keeps right for what it gives', () => {
    const centre = aCentre(named('centre'))
    const owner = { to: 'centre', id: 'centre' } as const
    const kept = aGuide({ ...named('kept'), owner })
    const given = aProgramme({ ...named('given'), centres: [owner] })
    expect(related(centre, [kept, given])).toEqual(['given'])
  })

  it('leads to nothing that is closed, over or replaced', () => {
    const over = [
      aProgramme({ ...named('closed'), needs: ['work'], status: 'closed' }),
      anOpportunity({ ...named('past'), needs: ['work'], deadline: '2026-11-21' }),
      aResource({ ...named('old'), topics: ['work'], replacedBy: { to: 'resource', id: 'new' } }),
      aResource({ ...named('new'), topics: ['work'] }),
    ]
    expect(related(service, over)).toEqual(['new'])
  })

  it('leads from an open programme to its successor', () => {
    const programme = aProgramme({ ...named('p'), needs: ['loans'], useInstead: self })
    expect(related(programme, [service])).toEqual(['self'])
    expect(related({ ...programme, status: 'closed' }, [service])).toEqual([])
  })

  it('puts the nearest first, and nothing that is for other places or people', () => {
    const here = { needs: ['work' as const], governorates: ['IQ-AR' as const] }
    const own = aService({ ...service, ...here, audiences: ['youth'] })
    const others = [
      aService({ ...named('a-everywhere'), needs: ['work'] }),
      aService({ ...named('b-here'), ...here, audiences: ['youth'] }),
      aService({ ...named('elsewhere'), needs: ['work'], governorates: ['IQ-BA'] }),
      aService({ ...named('others'), needs: ['work'], audiences: ['refugees'] }),
    ]
    expect(related(own, others)).toEqual(['b-here', 'a-everywhere'])
  })

  it('names six at the most, and two of a type that only share a need', () => {
    const many = Array.from({ length: 4 }, (_, index) => [
      aService({ ...named(`s-${index}`), needs: ['work'] }),
      aProgramme({ ...named(`p-${index}`), needs: ['work'] }),
      aGuide({ ...named(`g-${index}`), needs: ['work'] }),
      anArticle({ ...named(`a-${index}`), topics: ['work'] }),
    ]).flat()
    expect(related(service, many)).toEqual(['s-0', 's-1', 'p-0', 'p-1', 'g-0', 'g-1'])
  })
})
