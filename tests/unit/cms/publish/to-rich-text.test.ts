import { describe, expect, it } from 'vitest'
import { richText } from '#schema/rich-text'
import { toRichText } from '../../../../cms/publish/to-rich-text.ts'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const root = (...children: object[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const link = (fields: object) => ({ type: 'link', fields, children: [text('here')] })

describe('toRichText', () => {
  it('maps every block and mark of the editor to the contract', () => {
    const body = toRichText(
      root(
        { type: 'heading', tag: 'h3', children: [text('Papers')] },
        paragraph(text('Bring '), text('two', 1), { type: 'linebreak' }, text('papers')),
        {
          type: 'list',
          listType: 'number',
          children: [{ type: 'listitem', children: [text('one')] }],
        },
        { type: 'quote', children: [text('said')] },
      ),
    )
    expect(body).toEqual([
      { node: 'heading', level: 3, text: 'Papers' },
      {
        node: 'paragraph',
        children: [
          { node: 'text', text: 'Bring ', bold: false },
          { node: 'text', text: 'two', bold: true },
          { node: 'break' },
          { node: 'text', text: 'papers', bold: false },
        ],
      },
      { node: 'list', ordered: true, items: [[{ node: 'text', text: 'one', bold: false }]] },
      { node: 'quote', children: [{ node: 'text', text: 'said', bold: false }] },
    ])
    expect(richText.parse(body)).toEqual(body)
  })

  it('leaves out what is empty', () => {
    const empty = root(
      paragraph(),
      paragraph(text('')),
      { type: 'heading', tag: 'h2', children: [] },
      { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [] }] },
    )
    expect(toRichText(empty)).toEqual([])
    expect(toRichText(null)).toEqual([])
  })

  it('tells links to entries, sites and phones apart', () => {
    const doc = { relationTo: 'services', value: 7 }
    const [block] = toRichText(
      root(
        paragraph(
          link({ linkType: 'internal', doc }),
          link({ linkType: 'custom', url: 'https://iraq.iom.int' }),
          link({ linkType: 'custom', url: 'tel:0771 772 4725' }),
        ),
      ),
    )
    expect(block?.['children']).toMatchObject([
      { node: 'entryLink', target: { to: 'service', id: '7' } },
      { node: 'webLink', href: 'https://iraq.iom.int' },
      { node: 'phoneLink', number: '+9647717724725' },
    ])
  })

  it('keeps nodes that it does not know for the contract to refuse by their path', () => {
    const body = toRichText(root(paragraph(text('a'), { type: 'upload' }), { type: 'block' }))
    const result = richText.safeParse(body)
    expect(result.success).toBe(false)
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      '0.children.1.node',
      '1.node',
    ])
  })

  it('refuses links that are neither https nor a phone', () => {
    const body = toRichText(
      root(paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' }))),
    )
    expect(richText.safeParse(body).success).toBe(false)
  })
})
