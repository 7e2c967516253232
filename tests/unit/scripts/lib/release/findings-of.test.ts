import { describe, expect, test } from 'vitest'
import { ContentError, type Problem } from '#schema/errors'
import { findingSchema } from '#schema/release'
import { describeFinding } from '../../../../../scripts/lib/release/describe-finding.ts'
import { findingsOf } from '../../../../../scripts/lib/release/findings-of.ts'
import { finding, ReleaseError } from '../../../../../scripts/lib/release/release-error.ts'
import { StopError } from '../../../../../scripts/lib/stop-error.ts'

const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: it failed, write`), { code, ...(path && { path }) })

describe('findingsOf', () => {
  test.each([
    ['a full disk', systemError('ENOSPC'), 'diskFull'],
    ['a quota that is used up', systemError('EDQUOT'), 'diskFull'],
    [
      'a full disk as another program says it',
      new StopError('No space left on device'),
      'diskFull',
    ],
    [
      'a full disk behind another error',
      new Error('Failed', { cause: systemError('ENOSPC') }),
      'diskFull',
    ],
    ['a closed folder', systemError('EACCES', '/data/store'), 'notWritable'],
    ['a disk that is only read', systemError('EROFS'), 'notWritable'],
    ['anything else', new TypeError('x is undefined'), 'unexpected'],
    ['what is no error', 'thrown', 'unexpected'],
  ])('knows %s', (_, error, code) => {
    const found = findingsOf(error)
    expect(found.map((each) => each.code)).toEqual([code])
    expect(found.map((each) => findingSchema.parse(each))).toEqual(found)
    expect(found.map(describeFinding).join()).toMatch(/^\S.*\.$/)
  })

  test('names the folder that is closed', () => {
    const [found] = findingsOf(systemError('EACCES', '/data/store'))
    expect(found?.params['file']).toBe('/data/store')
  })

  test('keeps each problem of the content with its field', () => {
    const problem: Problem = {
      ...{ type: 'service', id: '7', slug: 'loans', locale: 'ar', field: 'summary' },
      ...{ code: 'tooLong', params: { actual: 312, max: 280 } },
    }
    const found = findingsOf(new ContentError([problem, { ...problem, field: 'title' }]))
    expect(found.map((each) => each.problem?.field)).toEqual(['summary', 'title'])
    expect(found.map(describeFinding)[0]).toContain('`summary` is 312 characters')
  })

  test('keeps what a release found', () => {
    const found = [finding({ code: 'snapshotChanged' }), finding({ code: 'interrupted' })]
    expect(findingsOf(new ReleaseError(found))).toEqual(found)
  })
})
