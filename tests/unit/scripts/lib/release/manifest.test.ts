import { describe, expect, test } from 'vitest'
import { manifestOf } from '../../../../../scripts/lib/release/manifest.ts'
import { aService } from '../../../../support/builders/service.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'

const facts = {
  id: '20261122T080000Z-00000000',
  createdAt: '2026-11-22T08:00:00.000Z',
  releaseDate: '2026-11-22',
  siteUrl: 'https://example.org',
  serial: 3,
  previous: null,
  changes: { count: 0, named: [] },
  rendererDigest: 'e'.repeat(64),
  picturesMissing: 0,
  reused: 1,
  pages: 1,
  pagesCompressed: 10,
  indexed: { en: 2 },
  durations: { pages: 5 },
  files: {
    'site/index.html': { bytes: 30, sha256: 'x' },
    'snapshot.json': { bytes: 70, sha256: 'y' },
  },
}

describe('manifestOf', () => {
  test('counts entries by language and type, and bytes', () => {
    const snapshot = aSnapshot([
      aService({ id: 'a' }),
      aService({ id: 'b' }),
      aService({ id: 'a', locale: 'ar' }),
    ])
    const manifest = manifestOf(snapshot, facts)
    expect(manifest.counts).toEqual({
      pages: 1,
      files: 2,
      bytes: 100,
      pagesBytes: 30,
      pagesCompressed: 10,
      entries: { en: { service: 2 }, ar: { service: 1 } },
      indexed: { en: 2 },
      reused: 1,
    })
    expect(manifest.snapshotDigest).toBe(snapshot.digest)
  })

  test.each([true, false])('says whether it shows the demonstration: %s', (demo) => {
    const manifest = manifestOf(aSnapshot([aService({ demo })]), facts)
    expect(manifest.hasDemo).toBe(demo)
  })
})
