import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { pageSizes } from '../../../../site/lib/paginate.ts'
import { sitePages } from '../../../../site/lib/site-pages.ts'
import { sitemapXml } from '../../../../site/lib/sitemap.ts'
import { aService } from '../../../support/builders/service.ts'

const services = Array.from({ length: pageSizes.service + 1 }, (_, index) =>
  aService({ id: `s-${index}` }),
)
const catalogue = catalogueOf([...services, aService({ locale: 'ar', id: 's-0' })], '2026-11-22')
const pages = sitePages(catalogue)
const pathsOf = (path: string) =>
  pages.find((page) => page.path === path)?.alternates.map((alternate) => alternate.path)

describe('sitePages', () => {
  it('gives pages that every language has all their alternates', () => {
    expect(pathsOf('/ar/')).toEqual(['/ar/', '/ckb/', '/en/'])
    expect(pathsOf('/en/needs/work/')).toHaveLength(3)
    expect(pathsOf('/ckb/calendar/')).toEqual(['/ar/calendar/', '/ckb/calendar/', '/en/calendar/'])
  })

  it('gives entries the languages that they are published in', () => {
    expect(pathsOf('/en/services/s-0/')).toEqual(['/ar/services/s-0/', '/en/services/s-0/'])
    expect(pathsOf('/en/services/s-1/')).toEqual(['/en/services/s-1/'])
    expect(pathsOf('/ckb/services/s-0/')).toBeUndefined()
  })

  it('names further pages of a list for the language that has them', () => {
    expect(pathsOf('/en/services/page/2/')).toEqual(['/en/services/page/2/'])
    expect(pathsOf('/ar/services/page/2/')).toBeUndefined()
  })

  it('names no page twice, and not the chooser', () => {
    const paths = pages.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter((path) => path === '/')).toEqual([])
  })
})

describe('sitemapXml', () => {
  it('writes whole addresses with their languages', () => {
    const page = pages.filter(({ path }) => path === '/ar/services/s-0/')
    expect(sitemapXml(page, 'https://example.org').split('\n').slice(2, -2)).toEqual([
      '<url><loc>https://example.org/ar/services/s-0/</loc>' +
        '<lastmod>2026-11-20T08:00:00.000Z</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="ar-IQ" href="https://example.org/ar/services/s-0/"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/services/s-0/"/></url>',
    ])
  })
})
