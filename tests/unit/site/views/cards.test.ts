import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { cardOf, sessionCardOf } from '../../../../site/views/cards.ts'
import { anArticle } from '../../../support/builders/article.ts'
import { aCourse } from '../../../support/builders/course.ts'
import { aGuide } from '../../../support/builders/guide.ts'
import { anOpportunity } from '../../../support/builders/opportunity.ts'
import { anOrganisation } from '../../../support/builders/organisation.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSession } from '../../../support/builders/session.ts'

const catalogue = catalogueOf([], '2026-11-22')
const card = (entry: Parameters<typeof cardOf>[0]) => {
  const { line, chips } = cardOf(entry, catalogue)
  return [line?.text, ...chips.map(({ key }) => key)]
}

describe('a card', () => {
  it('of an opportunity says until when and where, and warns before and after its last day', () => {
    const opportunity = (deadline: string | null) =>
      card(anOpportunity({ deadline, governorates: ['IQ-AR'] }))
    expect(opportunity(null)).toEqual(['Job · Erbil · Open all the time'])
    expect(opportunity('2026-12-06')).toEqual(['Job · Erbil · Until 6 December 2026, in 14 days'])
    expect(opportunity('2026-11-23')).toEqual([
      'Job · Erbil · Until 23 November 2026, tomorrow',
      'opportunityStatus.soon',
    ])
    expect(opportunity('2026-11-19')).toEqual([
      'Job · Erbil · Closed since 20 November 2026',
      'opportunityStatus.closed',
    ])
  })

  it('of an organisation says what it is and where, and whether it is invented', () => {
    expect(card(anOrganisation({ kind: 'ministry', governorate: 'IQ-BG' }))).toEqual([
      'Ministry · Baghdad',
    ])
    expect(card(anOrganisation({ demo: true }))).toEqual([
      'Non-governmental organisation',
      'demo.badge',
    ])
  })

  it('of a guide counts the steps, of news tells the day', () => {
    expect(card(aGuide())).toEqual(['2 steps'])
    expect(card(anArticle({ date: '2026-11-01' }))).toEqual(['1 November 2026'])
  })

  it.each([
    [true, ['places.open', 'session.womenOnly']],
    [false, ['places.open']],
  ])('of a session says whether it is for women only: %s', (womenOnly, keys) => {
    const { chips } = sessionCardOf(aSession({ womenOnly }), catalogue)
    expect(chips.map(({ key }) => key)).toEqual(keys)
  })
})

describe('a card of what nobody has checked for long', () => {
  const freshness = (nextCheckDue: string) => ({
    freshness: { checkedOn: '2026-01-01', checkedBy: null, nextCheckDue },
  })
  const chips = (entry: Parameters<typeof cardOf>[0]) => card(entry).slice(1)

  it('says to ask where the entry says what it costs or whom it is for', () => {
    const long = freshness('2026-06-01')
    expect(chips(aService(long))).toEqual(['freshness.askChip'])
    expect(chips(aProgramme(long))).toEqual(['programmeStatus.open', 'freshness.askChip'])
    expect(chips(anOpportunity(long))).toEqual(['freshness.askChip'])
    expect(chips(aCourse(long))).toEqual(['freshness.askChip'])
    expect(chips(aGuide(long))).toEqual([])
  })

  it('is as ever while the check is fresh, overdue for some days, or was never made', () => {
    expect(chips(aService(freshness('2026-12-01')))).toEqual([])
    expect(chips(aService(freshness('2026-11-01')))).toEqual([])
    expect(chips(aService())).toEqual([])
  })
})
