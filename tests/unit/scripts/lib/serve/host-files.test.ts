import { describe, expect, test } from 'vitest'
import { hostFiles } from '../../../../../scripts/lib/serve/host-files.ts'
import { readAddresses } from '../../../../../scripts/lib/serve/host/addresses.ts'
import { redirectsFile } from '../../../../../scripts/lib/serve/host/static-host.ts'
import { aService } from '../../../../support/builders/service.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'

const snapshot = aSnapshot([aService({ slug: 'loans' })], {
  redirects: [{ type: 'service', locale: 'en', from: 'credit', to: 'loans' }],
  tombstones: [
    {
      ...{ type: 'service', locale: 'en', slug: 'gone', instead: null },
      withdrawnAt: '2026-11-01T08:00:00Z',
    },
  ],
})

describe('hostFiles', () => {
  test('tells every server of the same old addresses', () => {
    const files = hostFiles({ snapshot })
    expect(readAddresses(files['addresses.json'] ?? '')).toEqual({
      moves: [['/en/services/credit/', '/en/services/loans/']],
      gone: ['/en/services/gone/'],
    })
    for (const name of ['Caddyfile', 'nginx.conf', '_redirects']) {
      expect(files[name]).toMatch(/\/en\/services\/credit\/ .*\/en\/services\/loans\//)
    }
    for (const name of ['Caddyfile', 'nginx.conf']) {
      expect(files[name]).toContain('/en/services/gone/')
    }
  })

  test('tells hosts of static sites once how long each file may be kept', () => {
    const { _headers = '' } = hostFiles({ snapshot })
    const blocks = _headers.split(/\n(?=\/)/)
    const ofAll = blocks.find((block) => block.startsWith('/*\n'))
    expect(ofAll).toContain("Content-Security-Policy: frame-ancestors 'none'")
    expect(ofAll).not.toContain('Cache-Control')
    expect(blocks).toContain('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable')
    // Cloudflare Pages reads no more than that.
    expect(blocks.length).toBeLessThan(100)
    expect(_headers.split('\n').every((line) => line.length < 2000)).toBe(true)
  })
})

describe('redirectsFile', () => {
  const moves = Array.from({ length: 1500 }, (_, index): [string, string][] => [
    [`/ar/calendar/poster/old-${index}/`, '/ar/calendar/poster/new/'],
    [`/ar/calendar/old-${index}/`, '/ar/calendar/new/'],
  ]).flat()

  test('names pages of entries first, stays within what hosts read, and says what is left out', () => {
    const lines = redirectsFile({ moves, gone: [] }).split('\n')
    const rules = lines.filter((line) => line.endsWith(' 302'))
    expect(rules).toHaveLength(2000)
    expect(rules.slice(0, 1500).every((rule) => rule.startsWith('/ar/calendar/old-'))).toBe(true)
    expect(lines).toContain('# 1000 more old addresses lead on by their own page alone.')
  })

  test('gives each language its own page for what is not there', () => {
    expect(redirectsFile({ moves: [], gone: [] })).toContain('/ckb/* /ckb/404.html 404')
  })
})
