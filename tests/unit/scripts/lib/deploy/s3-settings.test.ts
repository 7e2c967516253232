import { describe, expect, test } from 'vitest'
import { s3Settings } from '../../../../../scripts/lib/deploy/s3-settings.ts'

const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' }
const bucketUrl = (more: Record<string, string>, bucket = 'site') =>
  s3Settings({ ...keys, ...more }, bucket).bucketUrl

describe('s3Settings', () => {
  test("finds Amazon's bucket by its region", () => {
    const more = { AWS_REGION: 'eu-central-1' }
    expect(bucketUrl(more)).toBe('https://site.s3.eu-central-1.amazonaws.com/')
    expect(bucketUrl(more, 'my.site')).toBe('https://s3.eu-central-1.amazonaws.com/my.site/')
  })

  test('names the bucket in the path at other hosts', () => {
    expect(bucketUrl({ S3_ENDPOINT: 'http://localhost:9000/' })).toBe('http://localhost:9000/site/')
  })

  test('passes on a token of a session', () => {
    const more = { AWS_REGION: 'eu-central-1', AWS_SESSION_TOKEN: 'token' }
    expect(s3Settings({ ...keys, ...more }, 'site')).toMatchObject({ sessionToken: 'token' })
  })

  test.each([
    [{ AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: '' }, /AWS_ACCESS_KEY_ID is not set/],
    [{ AWS_REGION: 'eu-central-1', AWS_SECRET_ACCESS_KEY: '' }, /AWS_SECRET_ACCESS_KEY is not set/],
    [{}, /AWS_REGION is not set/],
    [{ AWS_REGION: 'eu central' }, /AWS_REGION must be/],
    [{ S3_ENDPOINT: 'r2' }, /S3_ENDPOINT must be/],
  ])('says what to set: %j', (more, sentence) => {
    expect(() => s3Settings({ ...keys, ...more }, 'site')).toThrow(sentence)
  })
})
