import { expect, it } from 'vitest'
import { parsePreviewEnv } from '../../../../site/preview/env.ts'

const env = {
  CMS_URL: 'http://localhost:3000',
  ADMIN_URL: 'https://cms.example.org/',
  SITE_URL: 'https://example.org',
}

it('takes origins, whatever follows them', () => {
  expect(parsePreviewEnv(env)).toEqual({
    cmsUrl: 'http://localhost:3000',
    adminUrl: 'https://cms.example.org',
    siteUrl: 'https://example.org',
  })
})

it('names every address that is missing or wrong', () => {
  const bad = { ...env, ADMIN_URL: '', SITE_URL: 'javascript:alert(1)' }
  expect(() => parsePreviewEnv(bad)).toThrow(/ADMIN_URL must be a web address/)
  expect(() => parsePreviewEnv(bad)).toThrow(/SITE_URL must be a web address/)
})
