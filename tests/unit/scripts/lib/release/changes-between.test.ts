import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../../../../scripts/lib/release/changes-between.ts'
import { aService } from '../../../../support/builders/service.ts'

describe('changesBetween', () => {
  test('names what came, what is otherwise and what went, language by language', () => {
    const before = [
      aService({ id: 'a' }),
      aService({ id: 'a', locale: 'ar' }),
      aService({ id: 'b', slug: 'old' }),
    ]
    const after = [
      aService({ id: 'a', title: 'Another title' }),
      aService({ id: 'a', locale: 'ar' }),
      aService({ id: 'c', slug: 'new' }),
    ]
    expect(changesBetween(before, after)).toEqual([
      { type: 'service', id: 'a', slug: 'a', locale: 'en', change: 'changed' },
      { type: 'service', id: 'c', slug: 'new', locale: 'en', change: 'added' },
      { type: 'service', id: 'b', slug: 'old', locale: 'en', change: 'removed' },
    ])
  })

  test('says the address that a renamed entry has now', () => {
    const renamed = changesBetween([aService({ slug: 'old' })], [aService({ slug: 'new' })])
    expect(renamed).toMatchObject([{ slug: 'new', change: 'changed' }])
  })

  test('does not mind the order of keys', () => {
    const entry = aService()
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as typeof entry
    expect(changesBetween([entry], [turned])).toEqual([])
  })
})
