import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { azPages, needPages } from '../../../../site/lib/list-pages.ts'
import { pageSizes } from '../../../../site/lib/paginate.ts'
import { sitePages } from '../../../../site/lib/site-pages.ts'
import { azProps } from '../../../../site/views/az-props.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSession } from '../../../support/builders/session.ts'

const day = '2026-11-22'
const services = (count: number, title = (index: number) => `Help ${index}`) =>
  Array.from({ length: count }, (_, index) =>
    aService({ id: `s-${index}`, slug: `s-${index}`, title: title(index), needs: ['work'] }),
  )

describe('needPages', () => {
  it('leads to no closed programme', () => {
    const closed = aProgramme({ id: 'p-1', slug: 'p-1', needs: ['work'], status: 'closed' })
    const open = aProgramme({ id: 'p-2', slug: 'p-2', needs: ['work'] })
    const over = aProgramme({ id: 'p-3', slug: 'p-3', needs: ['work'], endsOn: '2026-11-21' })
    const [page] = needPages(catalogueOf([closed, open, over], day), 'en', 'work')
    expect(page?.items.map(({ id }) => id)).toEqual(['p-2'])
  })

  it('goes on to a second page, which the sitemap knows', () => {
    const catalogue = catalogueOf(services(pageSizes.need + 1), day)
    expect(needPages(catalogue, 'en', 'work').map(({ items }) => items.length)).toEqual([
      pageSizes.need,
      1,
    ])
    const paths = sitePages(catalogue).map(({ path }) => path)
    expect(paths).toContain('/en/needs/work/page/2/')
    expect(paths).not.toContain('/en/needs/work/page/3/')
  })
})

describe('A–Z', () => {
  const letters = (index: number) => `${index < pageSizes.az ? 'A' : 'B'} ${index}`

  it('leaves out sessions, which are in the calendar', () => {
    const [page] = azPages(catalogueOf([aSession()], day), 'en')
    expect(page?.items).toEqual([])
  })

  it('leads from each page to every letter, wherever it begins', () => {
    const pages = azProps('en', catalogueOf(services(pageSizes.az + 1, letters), day))
    expect(pages.map(({ index }) => index)).toEqual([
      [
        { letter: 'A', href: '#letter-a' },
        { letter: 'B', href: '/en/a-z/page/2/#letter-b' },
      ],
      [
        { letter: 'A', href: '/en/a-z/#letter-a' },
        { letter: 'B', href: '#letter-b' },
      ],
    ])
  })
})
