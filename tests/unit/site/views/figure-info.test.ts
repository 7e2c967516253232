import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { figureInfo, groupOf } from '../../../../site/views/figure-info.ts'
import { figureProps } from '../../../../site/views/figure-props.ts'
import { figuresProps } from '../../../../site/views/figures-props.ts'
import { aFigure } from '../../../support/builders/figure.ts'

describe('figureInfo', () => {
  it('says how near the number is to the truth, in the language’s digits', () => {
    expect(figureInfo(aFigure()).number).toBe('over 41,000')
    expect(figureInfo(aFigure({ qualifier: 'exactly' })).number).toBe('41,000')
    expect(figureInfo(aFigure({ locale: 'ar' })).number).toBe('أكثر من ٤١٬٠٠٠')
    expect(figureInfo(aFigure({ locale: 'ckb' })).number).toBe('زیاتر لە ٤١٬٠٠٠')
  })

  it('dates the number by month, by year or not at all', () => {
    const date = (asOf: string | null, locale: 'ar' | 'ckb' | 'en') =>
      figureInfo(aFigure({ asOf, locale })).date
    expect(date('2025-05', 'en')).toBe('May 2025')
    expect(date('2025-05', 'ar')).toBe('أيار ٢٠٢٥')
    expect(date('2025-05', 'ckb')).toBe('ئایاری ٢٠٢٥')
    expect(date('2020', 'ckb')).toBe('٢٠٢٠')
    expect(date(null, 'en')).toBeNull()
  })
})

const served = aFigure({ id: 'served' })
const reached = aFigure({ id: 'reached', value: 56_000 })
const idps = aFigure({ id: 'idps', group: 'inIraq' })
const catalogue = catalogueOf([idps, served, reached], '2026-11-22')

describe('groupOf', () => {
  it('has the figures of the same group and knows whose page it is', () => {
    const group = groupOf(served, catalogue)
    expect(group?.figures.map(({ href, isHere }) => [href, isHere])).toEqual([
      ['/en/figures/reached/', false],
      ['/en/figures/served/', true],
    ])
  })

  it('is left out of the page of a figure that has none beside it', () => {
    expect(figureProps(idps, catalogue).group).toBeNull()
    expect(figureProps(served, catalogue).group?.id).toBe('reach')
  })
})

describe('figuresProps', () => {
  it('shows the groups in their order, without empty ones', () => {
    const [first] = figuresProps(catalogue, 'en')
    expect(first?.groups.map(({ id }) => id)).toEqual(['reach', 'inIraq'])
  })

  it('has one empty page where nothing is published', () => {
    expect(figuresProps(catalogue, 'ar').map(({ groups }) => groups)).toEqual([[]])
  })
})
