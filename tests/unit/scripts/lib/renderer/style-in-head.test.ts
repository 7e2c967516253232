import { describe, expect, it } from 'vitest'
import { withIslandStyleInHead } from '../../../../../scripts/lib/renderer/style-in-head.ts'

const style = '<style>astro-island{display:contents}</style>'

describe('withIslandStyleInHead', () => {
  it('moves the style of islands to the head, once', () => {
    const page = `<html><head><title>A</title></head><body><div>${style}<p>B</p></div></body></html>`
    expect(withIslandStyleInHead(page)).toBe(
      `<html><head><title>A</title>${style}</head><body><div><p>B</p></div></body></html>`,
    )
  })

  it('leaves other pages and other styles alone', () => {
    const page = '<html><head><style>p{color:red}</style></head><body></body></html>'
    expect(withIslandStyleInHead(page)).toBe(page)
  })
})
