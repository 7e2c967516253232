import { describe, expect, it } from 'vitest'
import { entryTypes } from '#schema/slugs'
import type { Tombstone } from '#schema/snapshot'
import type { Entry } from '#schema/types'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { sitePages } from '../../../../site/lib/site-pages.ts'
import { withdrawnProps } from '../../../../site/views/withdrawn-props.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSession } from '../../../support/builders/session.ts'

const gone = (own: Partial<Tombstone> = {}): Tombstone => ({
  ...{ type: 'service', locale: 'en', slug: 'loans', instead: null },
  withdrawnAt: '2026-11-09T22:00:00.000Z',
  ...own,
})
const catalogue = (tombstones: Tombstone[], entries: Entry[] = []) =>
  catalogueOf(entries, '2026-11-22', [], { tombstones, changeNotices: [] })
const props = (tombstones: [Tombstone, ...Tombstone[]], entries: Entry[] = []) =>
  withdrawnProps(tombstones[0], catalogue(tombstones, entries))

describe('an address from which an entry was withdrawn', () => {
  it('says since which day in Baghdad, and leads to the list', () => {
    const { page, since, instead, list } = props([gone()])
    expect(page.path).toBe('/en/services/loans/')
    expect(since).toContain('10 November 2026')
    expect([instead, list]).toEqual([null, { href: '/en/services/', label: 'Services' }])
  })

  it.each(entryTypes)('is there for a %s, with the list of its type', (type) => {
    const { page, list } = props([gone({ type, slug: 'gone' })])
    expect(page.path).toBe(`${list.href}gone/`)
  })

  it('names what to use instead where that is public in the language', () => {
    const instead = { to: 'programme', id: 'fund' } as const
    const fund = aProgramme({ id: 'fund', title: 'Loan fund' })
    expect(props([gone({ instead })], [fund]).instead?.title).toBe('Loan fund')
    expect(props([gone({ instead })], [{ ...fund, locale: 'ar' }]).instead).toBeNull()
    const session = aSession({ id: 'date', slug: 'date' })
    const date = props([gone({ instead: { to: 'session', id: 'date' } })], [session]).instead
    expect(date?.href).toBe('/en/calendar/date/')
  })

  it('leads to languages in which it is public, else to where it was, else to the list', () => {
    const arabic = aService({ locale: 'ar', slug: 'loans' })
    const { page, elsewhere } = props([gone(), gone({ locale: 'ckb', slug: 'other' })], [arabic])
    expect(elsewhere).toEqual([{ locale: 'ar', path: '/ar/services/loans/' }])
    expect(page.languages.map(({ path }) => path)).toEqual([
      '/ar/services/loans/',
      '/ckb/services/',
      '/en/services/loans/',
    ])
    const both = props([gone(), gone({ locale: 'ckb' })], [arabic])
    expect(both.page.languages[1]?.path).toBe('/ckb/services/loans/')
  })

  it('is kept from search engines, our own search and the map of the site', () => {
    const { page } = props([gone()])
    expect([page.isIndexable, page.searchType, page.alternates]).toEqual([false, null, []])
    const paths = sitePages(catalogue([gone()])).map(({ path }) => path)
    expect(paths).not.toContain(page.path)
  })

  it('gives way to whatever is public there', () => {
    const living = aService({ slug: 'loans' })
    expect(catalogue([gone()], [living]).tombstones).toEqual([])
    expect(catalogue([gone({ locale: 'ar' })], [living]).tombstones).toHaveLength(1)
  })
})
