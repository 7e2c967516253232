import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseEnv, variablesOf } from '../../../../scripts/lib/env.ts'

describe('parseEnv', () => {
  test('has a default for everything', () => {
    expect(parseEnv({})).toEqual({
      dataDir: resolve('.data'),
      databaseUrl: `file:${resolve('.data')}/manara.db`,
      cmsPort: 3000,
      sitePort: 4321,
      cmsUrl: 'http://localhost:3000',
      hasOwnCmsUrl: false,
      siteUrl: 'http://localhost:4321',
      previewPort: 4322,
      previewUrl: 'http://127.0.0.1:4322',
      firstLogin: {},
      releases: 'inside',
    })
  })

  test('counts an empty value as not given', () => {
    expect(parseEnv({ CMS_PORT: '', DATA_DIR: '' })).toEqual(parseEnv({}))
  })

  test('keeps the database in the data folder that was chosen', () => {
    expect(parseEnv({ DATA_DIR: '/srv/manara' }).databaseUrl).toBe('file:/srv/manara/manara.db')
  })

  test('drops the final slash of an address', () => {
    expect(parseEnv({ SITE_URL: 'https://example.org/' }).siteUrl).toBe('https://example.org')
  })

  test.each([
    [{ CMS_PORT: 'abc' }, 'CMS_PORT must be a number, not "abc". Correct it or leave it out.'],
    [{ SITE_PORT: '70000' }, 'SITE_PORT must be at most 65535, not "70000".'],
    [{ DATABASE_URL: 'mysql://x' }, 'must begin with file: (SQLite) or mongodb:// (MongoDB)'],
    [{ ADMIN_PASSWORD: 'short' }, 'ADMIN_PASSWORD must have 12 characters or more. Correct'],
    [{ ADMIN_EMAIL: 'admin' }, 'ADMIN_EMAIL must be an e-mail address, not "admin".'],
    [{ SITE_URL: 'https://example.org/base' }, 'SITE_URL must end with its host'],
    [{ RELEASES: 'never' }, 'RELEASES must be inside or apart, not "never".'],
    [{ SITE_URL: 'example.org' }, 'SITE_URL must be an address such as http://localhost:3000'],
  ])('says what to do about %j', (raw, sentence) => {
    expect(() => parseEnv(raw)).toThrow(sentence)
  })

  test('names every bad value, not only the first', () => {
    expect(() => parseEnv({ CMS_PORT: 'x', SITE_PORT: 'y' })).toThrow(/CMS_PORT[^]*SITE_PORT/)
  })
})

describe('variablesOf', () => {
  test.each([
    {},
    { DATA_DIR: '/srv/x', CMS_PORT: '1', SITE_PORT: '2' },
    { CMS_URL: 'https://cms.example.org', SITE_URL: 'https://example.org' },
    { DATABASE_URL: 'mongodb://db/manara' },
  ])('gives back what makes the same settings: %j', (raw) => {
    const env = parseEnv(raw)
    expect(parseEnv(variablesOf(env))).toEqual(env)
  })
})
