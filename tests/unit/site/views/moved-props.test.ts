import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { sitePages } from '../../../../site/lib/site-pages.ts'
import { movedProps } from '../../../../site/views/moved-props.ts'
import { oldFile } from '../../../../site/views/old-file.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSession } from '../../../support/builders/session.ts'

const loans = aService({ slug: 'loans', title: 'Loans' })
const arabic = aService({ locale: 'ar', slug: 'qurud' })
const catalogue = catalogueOf([loans, arabic], '2026-11-22', [], {
  ...{ tombstones: [], changeNotices: [] },
  redirects: [{ type: 'service', locale: 'en', from: 'credit', to: 'loans' }],
})
const [move] = catalogue.old.moves

describe('an address that leads on', () => {
  const props = movedProps(move ?? { locale: 'en', from: '', to: '' }, catalogue)

  it('names what is found there, and in which languages', () => {
    expect([props.to, props.label]).toEqual(['/en/services/loans/', 'Loans'])
    expect(props.page.languages.map(({ path }) => path)).toEqual([
      '/ar/services/qurud/',
      '/ckb/',
      '/en/services/loans/',
    ])
  })

  it('has words for what has no name of its own', () => {
    const poster = { locale: 'ar' as const, from: '/ar/a/', to: '/ar/calendar/poster/b/' }
    expect(movedProps(poster, catalogue).label).toBe('افتح الصفحة')
  })

  it('is kept from search engines, our own search and the map of the site', () => {
    const { page } = props
    expect([page.isIndexable, page.searchType, page.alternates]).toEqual([false, null, []])
    expect(sitePages(catalogue).map(({ path }) => path)).not.toContain('/en/services/credit/')
  })
})

describe('oldFile', () => {
  const session = aSession({ slug: 'cv-2', centre: { to: 'centre', id: 'c' } })
  const centre = aCentre({ id: 'c', slug: 'erbil' })
  const source = {
    catalogue: catalogueOf([session, centre], '2026-11-22'),
    origin: 'https://example.org',
  }

  it('holds what the file at the new address holds', () => {
    const own = oldFile({ locale: 'en', holds: '/en/calendar/cv-2.ics', page: null }, source)
    expect(own).toContain('BEGIN:VEVENT')
    const feed = { locale: 'en' as const, holds: '/en/calendar/centre/erbil.ics', page: null }
    expect(oldFile(feed, source)).toContain('https://example.org/en/calendar/centre/erbil.ics')
  })

  it('holds no date where it was withdrawn, and says so', () => {
    const text = oldFile({ locale: 'en', holds: null, page: '/en/calendar/gone/' }, source)
    expect(text).not.toContain('BEGIN:VEVENT')
    expect(text).toContain('Manara · This page was withdrawn')
    expect(text).toContain('https://example.org/en/calendar/gone/')
  })

  it('is an error where nothing is at the new address', () => {
    const nowhere = { locale: 'en' as const, holds: '/en/calendar/x.ics', page: null }
    expect(() => oldFile(nowhere, source)).toThrow('/en/calendar/x.ics')
  })
})
