import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseTarget } from '../../../../../scripts/lib/deploy/target.ts'

describe('parseTarget', () => {
  test('reads a bucket, with and without a prefix', () => {
    expect(parseTarget('s3://my-site')).toEqual({ kind: 'bucket', bucket: 'my-site', prefix: '' })
    expect(parseTarget('s3://my-site/a//b/')).toEqual({
      kind: 'bucket',
      bucket: 'my-site',
      prefix: 'a/b/',
    })
  })

  test('takes anything without a scheme as a folder', () => {
    expect(parseTarget('out')).toEqual({ kind: 'folder', folder: resolve('out') })
    expect(parseTarget('/srv/site/')).toEqual({ kind: 'folder', folder: '/srv/site' })
  })

  test.each(['s3://', 's3://B', 's3://my-site/../other', 'https://example.org', 'ftp://x/y'])(
    'refuses %s with an example of what it must look like',
    (to) => {
      expect(() => parseTarget(to)).toThrow(/such as s3:\/\/my-site/)
    },
  )

  test.each([undefined, ''])('asks for a target where there is none', (to) => {
    expect(() => parseTarget(to)).toThrow(/--to FOLDER/)
  })
})
