import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../../../../scripts/lib/deploy/refusals.ts'

const release = { id: '20261101T080000Z-aaaaaaaa', siteUrl: 'https://example.org', hasDemo: false }

describe('refusalOf', () => {
  test('lets a release out that is meant for readers', () => {
    expect(refusalOf(release, false)).toBeNull()
  })

  test('refuses the demonstration, and says how it is sent after all', () => {
    expect(refusalOf({ ...release, hasDemo: true }, false)).toMatch(/demo:remove.*--demo/)
    expect(refusalOf({ ...release, hasDemo: true }, true)).toBeNull()
  })

  test.each([
    'http://localhost:4321',
    'http://site.localhost',
    'http://127.0.0.1:4321',
    'http://0.0.0.0',
    'http://[::1]:4321',
    'nothing',
  ])('refuses pages that name %s as their address', (siteUrl) => {
    expect(refusalOf({ ...release, siteUrl }, false)).toMatch(/Set SITE_URL.*--demo/)
    expect(refusalOf({ ...release, siteUrl }, true)).toBeNull()
  })

  test('takes a host for its own that only sounds local', () => {
    expect(refusalOf({ ...release, siteUrl: 'https://localhost.example.org' }, false)).toBeNull()
  })
})
