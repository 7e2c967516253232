import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { campaignProps } from '../../../../site/views/campaign-props.ts'
import { aCampaign } from '../../../support/builders/campaign.ts'

const catalogue = catalogueOf([], '2026-11-22')
const stateOf = (startsOn: string, endsOn: string | null) => {
  const { status, period } = campaignProps(aCampaign({ startsOn, endsOn }), catalogue)
  return `${status}: ${period}`
}

describe('a campaign', () => {
  it('says whether it runs, and how far away its beginning or end is', () => {
    expect(stateOf('2026-11-01', null)).toBe('on: Since 1 November 2026')
    expect(stateOf('2026-11-01', '2026-12-02')).toBe('on: Until 2 December 2026, in 10 days')
    expect(stateOf('2026-11-23', null)).toBe(
      'planned: This campaign begins on 23 November 2026, tomorrow.',
    )
  })

  it('runs on its last day and has ended on the next', () => {
    expect(stateOf('2026-11-01', '2026-11-22')).toBe('on: Until 22 November 2026, today')
    expect(stateOf('2026-11-01', '2026-11-21')).toBe('ended: 1 November 2026 to 21 November 2026')
  })
})
