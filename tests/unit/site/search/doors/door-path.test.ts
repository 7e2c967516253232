import { expect, it } from 'vitest'
import { entryPath, homePath } from '../../../../../site/lib/paths.ts'
import { doorPath } from '../../../../../site/search/doors/door-path.ts'
import { doorTypes } from '../../../../../site/search/doors/door.ts'

it.each(doorTypes)('leads to the page of a %s', (type) => {
  const door = { type, slug: 'a-slug' }
  expect(doorPath(homePath('ckb'), door)).toBe(entryPath({ locale: 'ckb', ...door }))
})
