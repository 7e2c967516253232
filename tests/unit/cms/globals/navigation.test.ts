import type { Condition, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { navigationFields } from '../../../../cms/globals/navigation/fields.ts'

describe('a row of a menu', () => {
  const [header] = navigationFields
  const { fields } = header as { fields: (Field & { name: string })[] }
  const shown = (row: Record<string, unknown>) =>
    fields
      .filter(({ admin }) => (admin as { condition: Condition }).condition({}, row, {} as never))
      .map(({ name }) => name)

  it.each([
    ['neither, to choose one', {}, ['section', 'page']],
    ['a part of the site alone', { section: 'term' }, ['section']],
    ['a page alone', { page: 1 }, ['page']],
    ['both, to take one away', { section: 'term', page: 1 }, ['section', 'page']],
  ])('shows %s', (_name, row, names) => {
    expect(shown(row)).toEqual(names)
  })
})
