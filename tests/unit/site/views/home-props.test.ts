import { describe, expect, it } from 'vitest'
import { needs } from '#schema/needs'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { homeProps } from '../../../../site/views/home-props.ts'
import { anArticle } from '../../../support/builders/article.ts'
import { aFigure } from '../../../support/builders/figure.ts'
import { aHome, theHotlines } from '../../../support/builders/globals.ts'
import { aGuide } from '../../../support/builders/guide.ts'

const day = '2026-11-22'
const guides = ['one', 'two'].map((id) => aGuide({ id, slug: id, title: id }))
const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title)

describe('the first page', () => {
  it('is whole where nothing is published', () => {
    const props = homeProps('ckb', catalogueOf([], day))
    expect(props.needs).toEqual(needs)
    expect(props.title).not.toBe('')
    expect([props.hotline, props.campaign]).toEqual([null, null])
  })

  it('greets, orders its tiles and calls as published', () => {
    const home = aHome({ title: 'Welcome', lead: 'Help is free.', needs: ['work', 'housing'] })
    const props = homeProps('en', catalogueOf([], day, [home, theHotlines()]))
    expect([props.title, props.lead]).toEqual(['Welcome', 'Help is free.'])
    expect(props.needs).toEqual(['work', 'housing'])
    expect(props.hotline?.name).toBe('Iraq office')
  })

  it('shows what the editors put first, and no guide twice', () => {
    const home = aHome({ featured: [{ to: 'guide', id: 'two' }] })
    const props = homeProps('en', catalogueOf(guides, day, [home]))
    expect(titles(props.featured)).toEqual(['two'])
    expect(titles(props.guides)).toEqual(['one'])
  })

  it('shows one dated figure of each group, the largest', () => {
    const figure = (title: string, own: Parameters<typeof aFigure>[0]) =>
      aFigure({ id: title, title, asOf: '2025', group: 'reach', ...own })
    const figures = [
      figure('small', { value: 10 }),
      figure('large', { value: 20 }),
      figure('undated', { value: 30, asOf: null }),
      figure('other', { value: 1, group: 'abroad' }),
    ]
    expect(titles(homeProps('en', catalogueOf(figures, day)).figures)).toEqual(['large', 'other'])
  })

  it('shows the latest three news', () => {
    const news = ['2026-01-01', '2026-04-01', '2026-02-01', '2026-03-01'].map((date) =>
      anArticle({ id: date, title: date, date }),
    )
    expect(titles(homeProps('en', catalogueOf(news, day)).news)).toEqual([
      '2026-04-01',
      '2026-03-01',
      '2026-02-01',
    ])
  })
})
