import { describe, expect, it } from 'vitest'
import type { LeafletBlock } from '../../../../../scripts/lib/pdfs/leaflet.ts'
import { leafletHtml } from '../../../../../scripts/lib/pdfs/leaflet-html.ts'

const htmlOf = (block: LeafletBlock) =>
  leafletHtml({
    leaflet: { title: 'My plan', lead: 'Write with a pen.', pages: [[block]] },
    locale: 'en',
  })

describe('leafletHtml', () => {
  it('leaves as many lines to write on as a question asks for', () => {
    const html = htmlOf({ kind: 'space', label: 'Who buys from me?', lines: 3 })
    expect(html.match(/<div class="rule"><\/div>/g)).toHaveLength(3)
  })

  it('names each row and column of a table, and leaves the other cells empty', () => {
    const html = htmlOf({ kind: 'table', columns: ['What', 'Cost', 'Have'], rows: ['Place'] })
    expect(html).toContain(
      '<thead><tr><th scope="col">What</th><th scope="col">Cost</th><th scope="col">Have</th></tr></thead>',
    )
    expect(html).toContain('<tr><th scope="row">Place</th><td></td><td></td></tr>')
  })

  it('shows marks of HTML as they are written', () => {
    expect(htmlOf({ kind: 'text', text: 'Tea < coffee & milk' })).toContain(
      '<p>Tea &lt; coffee &amp; milk</p>',
    )
  })
})
