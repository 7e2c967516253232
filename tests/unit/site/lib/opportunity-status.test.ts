import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { listPages, needPages } from '../../../../site/lib/list-pages.ts'
import {
  closedSince,
  isOpenOpportunity,
  openFirst,
  opportunityStatusOn,
} from '../../../../site/lib/opportunity-status.ts'
import { anOpportunity } from '../../../support/builders/opportunity.ts'

const today = '2026-11-22'
const until = (deadline: string | null) =>
  anOpportunity({ id: deadline ?? 'always', slug: deadline ?? 'always', deadline })
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('an opportunity', () => {
  it('is open through its last day, with a warning in the last week', () => {
    const status = (deadline: string | null) => opportunityStatusOn({ deadline }, today)
    expect([status(null), status('2026-11-30'), status('2026-11-29'), status(today)]).toEqual([
      'open',
      'open',
      'soon',
      'soon',
    ])
    expect(isOpenOpportunity({ deadline: today }, today)).toBe(true)
    expect(isOpenOpportunity({ deadline: '2026-11-21' }, today)).toBe(false)
  })

  it('is closed since the day after its last one', () => {
    expect(closedSince({ deadline: '2026-12-31' })).toBe('2027-01-01')
    expect(closedSince({ deadline: null })).toBeNull()
  })
})

describe('a list of opportunities', () => {
  const mixed = ['2026-11-01', null, '2026-12-20', '2026-11-20', '2026-11-23'].map(until)
  const ordered = ['2026-11-23', '2026-12-20', 'always', '2026-11-20', '2026-11-01']

  it('begins with what closes next and ends with what is over', () => {
    expect(ids(openFirst(mixed, today))).toEqual(ordered)
    const [page] = listPages(catalogueOf(mixed, today), 'en', 'opportunity')
    expect(ids(page?.items ?? [])).toEqual(ordered)
  })

  it('of a need leaves out what is over', () => {
    const [page] = needPages(catalogueOf(mixed, today), 'en', 'work')
    expect(ids(page?.items ?? [])).not.toContain('2026-11-20')
    expect(page?.items).toHaveLength(3)
  })
})
