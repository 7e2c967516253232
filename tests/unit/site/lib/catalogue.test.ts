import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { aCampaign } from '../../../support/builders/campaign.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aCourse } from '../../../support/builders/course.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aResource } from '../../../support/builders/resource.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'

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
        aSession({ id: 'late', dates: [aSessionDate({ startsAt: '2026-12-06T10:00:00+03:00' })] }),
        aSession({ id: 'early', dates: [aSessionDate({ startsAt: '2026-12-06T06:30:00Z' })] }),
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

describe('dates', () => {
  const at = (id: string, ...days: string[]) =>
    aSession({
      id,
      slug: id,
      dates: days.map((day) =>
        aSessionDate({ id: day, startsAt: `${day}T06:00:00Z`, endsAt: `${day}T09:00:00Z` }),
      ),
    })
  const course = { to: 'course', id: 'cv' } as const
  const centre = { to: 'centre', id: 'erbil' } as const
  const catalogue = catalogueOf(
    [
      at('yesterday', '2026-11-21'),
      { ...at('weekly', '2026-11-30', '2026-11-16', '2026-11-23'), course },
      at('today', '2026-11-22'),
      { ...at('past', '2026-11-20'), course, centre },
      { ...at('once', '2026-11-25'), centre },
    ],
    today,
  )
  const named = (found: ReturnType<typeof catalogue.upcomingDates>) =>
    found.map(({ session, date }) => `${session.id} ${date.id}`)

  it('are upcoming until their day in Baghdad is over, in their order, each by itself', () => {
    expect(named(catalogue.upcomingDates('en'))).toEqual([
      'today 2026-11-22',
      'weekly 2026-11-23',
      'once 2026-11-25',
      'weekly 2026-11-30',
    ])
  })

  it('are found by course and by centre', () => {
    expect(named(catalogue.datesOf('en', { course: 'cv' }))).toEqual([
      'weekly 2026-11-23',
      'weekly 2026-11-30',
    ])
    expect(named(catalogue.datesOf('en', { centre: 'erbil' }))).toEqual(['once 2026-11-25'])
    expect(named(catalogue.datesOf('en', { course: 'cv', centre: 'erbil' }))).toEqual([])
  })

  it('order sessions by the one to come', () => {
    expect(ids(catalogue.all('en', 'session')).slice(-3)).toEqual(['today', 'weekly', 'once'])
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
