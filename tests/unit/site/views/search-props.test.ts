import { expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { azPath } from '../../../../site/lib/paths.ts'
import { azProps } from '../../../../site/views/az-props.ts'
import { searchProps } from '../../../../site/views/search-props.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aGuide } from '../../../support/builders/guide.ts'

const erbil = aCentre({ slug: 'erbil', title: 'Centre in Erbil' })
const catalogue = catalogueOf([erbil, aGuide({ slug: 'work', title: 'Work' })], '2026-11-22')

it('offers the centres of the language to narrow a search to', () => {
  expect(searchProps('en', catalogue).centres).toEqual([
    { slug: 'erbil', title: 'Centre in Erbil' },
  ])
  expect(searchProps('ckb', catalogue).centres).toEqual([])
})

it('leads to every letter of A–Z', () => {
  const ids = azProps('en', catalogue).flatMap(({ letters }) => letters.map(({ id }) => id))
  expect(ids).toHaveLength(2)
  expect(searchProps('en', catalogue).letters.map(({ href }) => href)).toEqual(
    ids.map((id) => `${azPath('en')}#${id}`),
  )
})
