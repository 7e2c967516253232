import { describe, expect, it } from 'vitest'
import { neededReferences } from '../../../../../scripts/lib/demo/needed-references.ts'
import {
  navigationHalves,
  programmeHalves,
  sessionHalves,
} from '../../../../support/cms/publications.ts'

describe('neededReferences', () => {
  it('finds what a session makes no sense without', () => {
    expect(neededReferences('session', sessionHalves({}))).toEqual([
      { to: 'course', id: '5' },
      { to: 'centre', id: '1' },
    ])
  })

  it('finds what a rule asks for, and nothing that can be left out', () => {
    const useInstead = { relationTo: 'services', value: 8 }
    const centres = [1, 2]
    const closed = programmeHalves({ status: 'closed', useInstead, centres })
    expect(neededReferences('programme', closed)).toEqual([{ to: 'service', id: '8' }])
    const open = programmeHalves({ status: 'open', useInstead, centres })
    expect(neededReferences('programme', open)).toEqual([])
  })

  it('finds the page that a menu’s row leads to', () => {
    expect(neededReferences('navigation', navigationHalves(4))).toEqual([{ to: 'page', id: '4' }])
  })

  it('asks nothing for a draft that could not be published anyway', () => {
    const half = programmeHalves({ status: 'closed', slug: null, useInstead: null })
    expect(neededReferences('programme', half)).toEqual([])
  })
})
