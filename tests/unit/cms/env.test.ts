import { describe, expect, it } from 'vitest'
import { parseEnv } from '../../../cms/env.ts'

describe('parseEnv', () => {
  it('has a default for everything and takes an empty value for none', () => {
    const env = parseEnv({ PAYLOAD_SECRET: '', DATA_DIR: '/srv/manara' })
    expect(env).toEqual({
      dataDir: '/srv/manara',
      databaseUrl: 'file:/srv/manara/manara.db',
      secret: null,
      port: 3000,
      url: 'http://localhost:3000',
      hasOwnUrl: false,
      previewUrl: 'http://127.0.0.1:4322',
      siteUrl: 'http://localhost:4321',
      releases: 'never',
    })
  })

  it('says what to do about every bad value at once', () => {
    const bad = {
      PAYLOAD_SECRET: 'short',
      CMS_PORT: 'http',
      DATABASE_URL: 'postgres://localhost',
      CMS_URL: 'cms',
      RELEASES: 'outside',
    }
    expect(() => parseEnv(bad)).toThrow(/openssl rand -hex 32/)
    expect(() => parseEnv(bad)).toThrow(/CMS_PORT must be a port number/)
    expect(() => parseEnv(bad)).toThrow(/DATABASE_URL must begin with file:/)
    expect(() => parseEnv(bad)).toThrow(/CMS_URL must be a web address/)
    expect(() => parseEnv(bad)).toThrow(/RELEASES must be inside, apart or never/)
  })

  it('takes the slash off an origin', () => {
    const env = parseEnv({ CMS_URL: 'https://cms.example.org/' })
    expect(env).toMatchObject({ url: 'https://cms.example.org', hasOwnUrl: true })
  })
})
