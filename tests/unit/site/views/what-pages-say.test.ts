import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { cardOf } from '../../../../site/views/cards.ts'
import { centreProps } from '../../../../site/views/centre-props.ts'
import { courseProps } from '../../../../site/views/course-props.ts'
import { offerProps } from '../../../../site/views/offer-props.ts'
import { sessionProps } from '../../../../site/views/session-props.ts'
import { aCampaign } from '../../../support/builders/campaign.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aCourse } from '../../../support/builders/course.ts'
import { aPhone } from '../../../support/builders/phone.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'

const centre = aCentre({ id: 'erbil', phones: [aPhone()] })
const catalogue = catalogueOf([centre], '2026-11-22')
const erbil = { to: 'centre', id: 'erbil' } as const
const rule = {
  id: 'r',
  kind: 'displaced',
  countries: [],
  governorates: [],
  ageFrom: null,
  ageTo: null,
  withinMonths: null,
  sentence: 'You fled within Iraq.',
} as const

describe('an offer', () => {
  it('is for everyone only where no rule leaves anyone out', () => {
    const forWhom = (own: Parameters<typeof aService>[0]) =>
      offerProps(aService(own), catalogue).forWhom
    expect(forWhom({})).toEqual(['For everyone'])
    expect(forWhom({ eligibility: [{ ...rule, countries: [], governorates: [] }] })).toEqual([])
    expect(forWhom({ audiences: ['returnees'] })).toHaveLength(1)
  })

  it('that is a programme is closed once its last day is over', () => {
    const status = (endsOn: string | null) =>
      offerProps(aProgramme({ status: 'open', endsOn }), catalogue).status
    expect([status(null), status('2026-11-22'), status('2026-11-21')]).toEqual([
      'open',
      'open',
      'closed',
    ])
  })
})

describe('what is invented', () => {
  it('shows no number of the real centres beside it', () => {
    const numbers = (demo: boolean) =>
      [
        ...offerProps(aService({ demo, centres: [erbil] }), catalogue).centres,
        ...courseProps(aCourse({ demo, organisers: [erbil] }), catalogue).organisers,
        sessionProps(aSession({ demo, centre: erbil }), catalogue).centre?.card,
      ].map((card) => card?.phone?.number)
    expect(numbers(false)).toEqual(Array(3).fill('+9647700000001'))
    expect(numbers(true)).toEqual(Array(3).fill(undefined))
  })
})

describe('a centre', () => {
  it('names the days that differ in their order, without those that have passed', () => {
    const closed = { opens: null, closes: null }
    const exceptions = ['2026-12-25', '2026-11-24', '2026-11-01'].map((date) => ({
      id: date,
      date,
      ...closed,
    }))
    const shown = centreProps(aCentre({ exceptions }), catalogue).closed
    expect(shown.map(({ from }) => from)).toEqual(['2026-11-24', '2026-12-25'])
  })
})

describe('a campaign’s card', () => {
  it('says that the campaign has ended', () => {
    const text = (endsOn: string) => cardOf(aCampaign({ endsOn }), catalogue).line?.text
    expect(text('2026-11-22')).toBe('Until 22 November 2026')
    expect(text('2026-11-21')).toBe('This campaign has ended.')
  })
})

describe('a session', () => {
  it('offers no places once it has passed', () => {
    const past = { startsAt: '2026-11-10T07:00:00Z', endsAt: '2026-11-10T10:00:00Z' }
    expect(sessionProps(aSession({ dates: [aSessionDate(past)] }), catalogue).next.chips).toEqual(
      [],
    )
  })
})
