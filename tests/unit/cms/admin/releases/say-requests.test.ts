import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { sayRequests } from '../../../../../cms/admin/releases/say-requests.ts'
import { releaseReasons, type ReleaseRequest } from '../../../../../cms/release/types.ts'

const request = (values: Partial<ReleaseRequest>): ReleaseRequest => ({
  ...{ reason: 'published', byId: '1', byName: 'سارة', at: '2026-11-22T08:00:00.000Z' },
  ...values,
})

describe('sayRequests', () => {
  it('names everybody once, with how often', () => {
    const requests = [request({}), request({ byName: 'Ali' }), request({}), request({})]
    expect(sayRequests(requests, 'ar')).toEqual(['سارة: نشر (٣)', 'Ali: نشر'])
  })

  it('names the system where nobody has an account', () => {
    expect(sayRequests([request({ byName: null })], 'en')).toEqual(['The system published'])
  })

  it.each(localeCodes)('has words for every reason in %s', (language) => {
    const all = releaseReasons.flatMap((reason) => sayRequests([request({ reason })], language))
    expect(new Set(all).size).toBe(releaseReasons.length)
    expect(all.filter((sentence) => /[{}]|undefined/.test(sentence))).toEqual([])
  })
})
