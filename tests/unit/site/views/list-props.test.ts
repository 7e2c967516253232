import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { aboutProps } from '../../../../site/views/about-props.ts'
import { typeListProps } from '../../../../site/views/list-props.ts'
import { aPage } from '../../../support/builders/page.ts'
import { aService } from '../../../support/builders/service.ts'

const privacy = aPage({ slug: 'privacy', title: 'What we keep' })
const catalogue = catalogueOf([aService(), aService({ locale: 'ar' }), privacy], '2026-11-22')

describe('a type’s list', () => {
  it('leads to other languages only where it is empty itself', () => {
    const elsewhere = (locale: 'ckb' | 'en') =>
      typeListProps(catalogue, locale, 'service')[0]?.elsewhere.map(({ path }) => path)
    expect(elsewhere('ckb')).toEqual(['/ar/services/', '/en/services/'])
    expect(elsewhere('en')).toEqual([])
  })
})

describe('the page about the site', () => {
  it('leads to the pages that say more, in the languages that have them', () => {
    const { cards, more } = aboutProps('en', catalogue)
    expect(cards.map(({ title }) => title)).toEqual(['What we keep'])
    expect(more).toEqual({ privacy: '/en/about/privacy/', accessibility: null })
    expect(aboutProps('ar', catalogue).more).toEqual({ privacy: null, accessibility: null })
  })
})
