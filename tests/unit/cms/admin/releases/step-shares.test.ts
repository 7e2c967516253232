import { describe, expect, it } from 'vitest'
import { stepShares } from '../../../../../cms/admin/releases/step-shares.ts'

describe('stepShares', () => {
  it('lays the steps end to end, in their order', () => {
    expect(stepShares({ checks: 1000, snapshot: 250, pages: 2750 })).toEqual([
      { step: 'snapshot', milliseconds: 250, start: 0, share: 0.0625 },
      { step: 'pages', milliseconds: 2750, start: 0.0625, share: 0.6875 },
      { step: 'checks', milliseconds: 1000, start: 0.75, share: 0.25 },
    ])
  })

  it.each([{}, { snapshot: 0 }])('has nothing to share of %j', (durations) => {
    expect(stepShares(durations)).toEqual([])
  })
})
