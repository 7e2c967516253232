import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../scripts/lib/release/html-faults.ts'
import { pagesOfRelease } from '../support/release/pages-fs.ts'

describe('every page of the release', () => {
  it('is valid HTML', async () => {
    const pages = await pagesOfRelease()
    const findings = new Map<string, string>()
    for (const { path, html } of pages) {
      for (const fault of htmlFaults(html, path)) findings.set(fault, path)
    }
    expect(pages.length).toBeGreaterThan(500)
    expect([...findings].map(([finding, path]) => `${path} ${finding}`)).toEqual([])
  })
})
