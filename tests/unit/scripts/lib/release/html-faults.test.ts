import { describe, expect, test } from 'vitest'
import { htmlFaults } from '../../../../../scripts/lib/release/html-faults.ts'

const page = (main: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Title</title></head><body><main><h1>Heading</h1>${main}</main></body></html>`

describe('htmlFaults', () => {
  test('finds nothing in a page that is in order, one after the other', () => {
    expect(htmlFaults(page('<p>Text</p>'), '/en/a/')).toEqual([])
    expect(htmlFaults(page('<ul><li>Text</li></ul>'), '/en/b/')).toEqual([])
  })

  test('names what is wrong, each once', () => {
    const faults = htmlFaults(
      page('<ul><p>x</p></ul><ul><p>y</p></ul><p id="a" id="b">z</p>'),
      '/en/',
    )
    expect(faults).toHaveLength(2)
    expect(faults.join()).toMatch(/is not valid HTML \(element-permitted-content\).*no-dup-attr/)
  })
})
