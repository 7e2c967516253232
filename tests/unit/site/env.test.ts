import { describe, expect, it } from 'vitest'
import { parseSiteEnv } from '../../../site/env.ts'

describe('parseSiteEnv', () => {
  it('takes its values', () => {
    const env = {
      SNAPSHOT_DIR: 'snapshot',
      SITE_URL: 'https://example.org/',
      RELEASE_DATE: '2026-11-22',
    }
    expect(parseSiteEnv(env)).toEqual({
      snapshotDir: 'snapshot',
      siteUrl: 'https://example.org',
      releaseDate: '2026-11-22',
      isChecked: false,
    })
    expect(parseSiteEnv({ ...env, SNAPSHOT_IS_CHECKED: 'yes' }).isChecked).toBe(true)
  })

  it('says in a sentence each what is missing or wrong', () => {
    expect(() => parseSiteEnv({ SITE_URL: 'example', RELEASE_DATE: '22/11/2026' })).toThrow(
      [
        'SNAPSHOT_DIR is missing: name the folder that holds snapshot.json and media/.',
        'SITE_URL must be the public address of the site, for example https://example.org.',
        'RELEASE_DATE must be the day of the release in Baghdad, for example 2026-11-22.',
      ].join('\n'),
    )
  })
})
