import { FileSystemConfigLoader, HtmlValidate, type ConfigData } from 'html-validate/node'
import { describe, expect, it } from 'vitest'
import { pagesOfRelease } from '../support/release/pages-fs.ts'

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  // A hash protects from other people's servers, and every script is our own.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
}

describe('every page of the release', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader(config))
    const pages = await pagesOfRelease()
    const findings = new Map<string, string>()
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html, path)
      for (const { ruleId, message } of results.flatMap(({ messages }) => messages)) {
        findings.set(`${ruleId}: ${message}`, path)
      }
    }
    expect(pages.length).toBeGreaterThan(500)
    expect([...findings].map(([finding, path]) => `${path} ${finding}`)).toEqual([])
  })
})
