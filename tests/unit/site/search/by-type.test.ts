import { expect, it } from 'vitest'
import { byType } from '../../../../site/search/by-type.ts'

it('groups by type in the order in which types and entries were found', () => {
  const found = ['guide a', 'service b', 'guide c', 'term d', 'service e'].map((each) => {
    const [type = '', name = ''] = each.split(' ')
    return { type, name }
  })
  expect(byType(found).map(({ type, items }) => [type, items.map(({ name }) => name)])).toEqual([
    ['guide', ['a', 'c']],
    ['service', ['b', 'e']],
    ['term', ['d']],
  ])
})
