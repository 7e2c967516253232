import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { aCampaign } from '../../../support/builders/campaign.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aCourse } from '../../../support/builders/course.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aResource } from '../../../support/builders/resource.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSession } from '../../../support/builders/session.ts'

const today = '2026-11-22'
const titles = (entries: { title: string }[]) => entries.map(({ title }) => title)
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id)

describe('all', () => {
  it('orders by title in the language’s alphabet, and keeps languages apart', () => {
    const names = ['یاسا', 'ئاوارە', 'ڕاهێنان', 'زانیاری']
    const { all } = catalogueOf(
      [
        aService({ id: 'en' }),
        ...names.map((title) => aService({ locale: 'ckb', id: title, slug: 'x', title })),
      ],
      today,
    )
    expect(titles(all('ckb', 'service'))).toEqual(['ئاوارە', 'ڕاهێنان', 'زانیاری', 'یاسا'])
    expect(all('ar', 'service')).toEqual([])
  })

  it('puts the centres in Iraq first, new resources before old ones, sessions by start', () => {
    const { all } = catalogueOf(
      [
        aCentre({ id: 'osh', title: 'A', network: 'regional', governorate: null }),
        aCentre({ id: 'erbil', title: 'B' }),
        aResource({ id: 'old', title: 'A', year: 2020 }),
        aResource({ id: 'new', title: 'B', year: 2026 }),
        aSession({ id: 'late', startsAt: '2026-12-06T10:00:00+03:00' }),
        aSession({ id: 'early', startsAt: '2026-12-06T06:30:00Z' }),
      ],
      today,
    )
    expect(ids(all('en', 'centre'))).toEqual(['erbil', 'osh'])
    expect(ids(all('en', 'resource'))).toEqual(['new', 'old'])
    expect(ids(all('en', 'session'))).toEqual(['early', 'late'])
  })
})

describe('find', () => {
  const service = aService({ locale: 'ar' })
  const { find, findAll } = catalogueOf([service], today)

  it('finds a target in the reader’s language only', () => {
    const reference = { to: 'service', id: service.id } as const
    expect(find('ar', reference)).toBe(service)
    expect(find('en', reference)).toBeUndefined()
    expect(find('ar', null)).toBeUndefined()
    expect(findAll('ar', [{ to: 'service', id: 'gone' }, reference])).toEqual([service])
  })
})

describe('alternatesOf', () => {
  it('names the languages in which the same entry is published, by id and not by address', () => {
    const arabic = aService({ locale: 'ar', slug: 'talk' })
    const { alternatesOf } = catalogueOf(
      [
        aService({ locale: 'en', slug: 'talk-to-us' }),
        arabic,
        aService({ id: 'other', locale: 'ckb' }),
      ],
      today,
    )
    expect(alternatesOf(arabic)).toEqual([
      { locale: 'ar', path: '/ar/services/talk/' },
      { locale: 'en', path: '/en/services/talk-to-us/' },
    ])
  })
})

describe('titleOf', () => {
  const course = aCourse({ locale: 'ar', title: 'كتابة السيرة الذاتية' })
  const { titleOf } = catalogueOf([course], today)

  it('gives a session its course’s title, or its kind’s name', () => {
    const reference = { to: 'course', id: course.id } as const
    expect(titleOf(aSession({ locale: 'ar', kind: 'course', course: reference }))).toBe(
      course.title,
    )
    expect(titleOf(aSession({ locale: 'ar', kind: 'openDay' }))).toBe('يوم مفتوح')
    expect(titleOf(course)).toBe(course.title)
  })
})

describe('sessions', () => {
  const at = (id: string, day: string) =>
    aSession({ id, startsAt: `${day}T06:00:00Z`, endsAt: `${day}T09:00:00Z` })
  const course = { to: 'course', id: 'cv' } as const
  const catalogue = catalogueOf(
    [
      at('yesterday', '2026-11-21'),
      { ...at('tomorrow', '2026-11-23'), course },
      at('today', '2026-11-22'),
      { ...at('past', '2026-11-20'), course },
    ],
    today,
  )

  it('are upcoming until their day in Baghdad is over', () => {
    expect(ids(catalogue.upcomingSessions('en'))).toEqual(['today', 'tomorrow'])
  })

  it('are found by course', () => {
    expect(ids(catalogue.sessionsOf('en', { course: 'cv' }))).toEqual(['tomorrow'])
  })
})

describe('joins', () => {
  const service = aService({ needs: ['work'] })
  const programme = aProgramme({ needs: ['loans', 'work'] })
  const instead = aProgramme({ id: 'old', useInstead: { to: 'service', id: service.id } })
  const leaflet = aResource({ topics: ['work'] })
  const running = aCampaign({ services: [{ to: 'service', id: service.id }] })
  const over = aCampaign({ id: 'over', endsOn: '2026-11-21' })
  const ahead = aCampaign({ id: 'ahead', startsOn: '2026-11-23' })
  const catalogue = catalogueOf(
    [leaflet, programme, instead, service, over, running, ahead, aService({ locale: 'ar' })],
    today,
  )

  it('find what there is for a need', () => {
    expect(catalogue.entriesForNeed('en', 'work')).toEqual([service, programme, leaflet])
  })

  it('find who points to an entry', () => {
    expect(catalogue.usedBy(service, 'programme')).toEqual([instead])
    expect(catalogue.usedBy(service, 'campaign')).toEqual([running])
  })

  it('find the campaigns that run', () => {
    expect(catalogue.currentCampaigns('en')).toEqual([running])
  })

  it('know whether anything is invented', () => {
    expect(catalogue.hasDemo).toBe(false)
    expect(catalogueOf([aCourse({ demo: true })], today).hasDemo).toBe(true)
  })
})
