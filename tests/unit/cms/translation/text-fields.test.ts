import { expect, it } from 'vitest'
import { entryTypes, globalTypes } from '#schema/slugs'
import { documentTypes } from '#schema/types'
import { toHalves } from '../../../../cms/publish/to-halves.ts'
import { textFieldsOf } from '../../../../cms/translation/text-fields.ts'

const row = [{ id: 'a1' }]
const document = { papers: row, eligibility: row, chain: row, numbers: row, days: row, steps: row }
// What languages have their own of without its being a translation.
const files = ['file', 'pages', 'cover']

it.each([...entryTypes, ...globalTypes])(
  'names every text of a %s as the contract does',
  (type) => {
    const fields = textFieldsOf(type, document)
    const { text } = toHalves(type, document, { media: () => null })
    const keys = Object.keys(documentTypes[type].text.shape).filter((key) => !files.includes(key))
    expect([...new Set(fields.map(({ key }) => key))].sort()).toEqual(keys.sort())
    for (const { at } of fields) expect(text).toHaveProperty(at)
  },
)

it('goes through rows one by one', () => {
  const steps = [{ id: 'a1' }, { id: 'b2' }]
  const fields = textFieldsOf('guide', { steps }).filter(({ key }) => key === 'steps')
  expect(fields.map(({ path, kind, row: place }) => [path, kind, place?.number])).toEqual([
    ['steps.a1.title', 'line', 1],
    ['steps.a1.body', 'body', 1],
    ['steps.b2.title', 'line', 2],
    ['steps.b2.body', 'body', 2],
  ])
})
