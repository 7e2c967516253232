import { describe, expect, test } from 'vitest'
import { pdfText } from '../../../../../../scripts/lib/release/search/pdf-text-fs.ts'

const leaflet = (locale: string) => `scripts/seed/files/business-plan-sheet-${locale}.pdf`

describe('pdfText', () => {
  test.each([
    ['ar', 'اكتب بالقلم، وبكلام بسيط.'],
    ['en', 'Write with a pen, in simple words.'],
  ])('reads a leaflet (%s) as a person does', async (locale, sentence) => {
    expect(await pdfText(leaflet(locale))).toContain(sentence)
  })

  test('of what is no PDF, and of no file, is nothing', async () => {
    expect(await pdfText('package.json')).toBe('')
    expect(await pdfText('scripts/seed/files/none.pdf')).toBe('')
  })
})
