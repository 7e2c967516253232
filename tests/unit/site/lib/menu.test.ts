import { describe, expect, it } from 'vitest'
import { sections } from '#schema/navigation'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { aboutPartPath, menuOf } from '../../../../site/lib/menu.ts'
import { stripOf } from '../../../../site/lib/menu-strip.ts'
import { aNavigation } from '../../../support/builders/globals.ts'
import { aPage } from '../../../support/builders/page.ts'

const day = '2026-11-22'
const privacy = aPage({ id: 'p-1', slug: 'privacy', title: 'What we keep' })
const toPage = { id: 'own', section: null, page: { to: 'page', id: 'p-1' } } as const
const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href)

describe('menuOf', () => {
  it('leads to every part of the site where no menu is published', () => {
    const { header } = menuOf(catalogueOf([], day), 'ar')
    expect(header).toHaveLength(sections.length)
    expect(new Set(hrefs(header)).size).toBe(sections.length)
  })

  it('leads where the published menu leads, to pages by their titles', () => {
    const places = { id: 'places', section: 'places', page: null } as const
    const menu = aNavigation({ header: [places, toPage] })
    expect(menuOf(catalogueOf([privacy], day, [menu]), 'en').header).toEqual([
      { href: '/en/places/', label: 'Governorates' },
      { href: '/en/about/privacy/', label: 'What we keep' },
    ])
  })

  it('keeps about, accessibility and privacy in the footer, each once', () => {
    const menu = aNavigation({ footer: [toPage, { id: 'az', section: 'az', page: null }] })
    expect(hrefs(menuOf(catalogueOf([privacy], day, [menu]), 'en').footer)).toEqual([
      '/en/about/',
      '/en/about/#accessibility',
      '/en/about/privacy/',
      '/en/a-z/',
    ])
  })
})

describe('aboutPartPath', () => {
  it('leads to a page of its own in the languages that have it', () => {
    const catalogue = catalogueOf([privacy], day)
    expect(aboutPartPath(catalogue, 'en', 'privacy')).toBe('/en/about/privacy/')
    expect(aboutPartPath(catalogue, 'ar', 'privacy')).toBe('/ar/about/#privacy')
  })
})

describe('stripOf', () => {
  const links = (label: string) => Array.from({ length: 14 }, () => ({ href: '/', label }))

  it('takes fewer destinations the longer their names are', () => {
    expect(stripOf(links('Places')).length).toBeGreaterThan(stripOf(links('Organisations')).length)
    expect(stripOf(links('Organisations')).length).toBeGreaterThan(3)
  })

  it('takes all of a short menu', () => {
    expect(stripOf(links('Places').slice(0, 3))).toHaveLength(3)
  })
})
