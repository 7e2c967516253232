import { describe, expect, it } from 'vitest'
import { schemaVersion } from '#schema/snapshot'
import { upgradeHalves } from '#schema/upgrade'

describe('upgradeHalves', () => {
  it('adds what a programme had not before, empty', () => {
    const halves = { facts: { slug: 'loan-fund' }, text: { title: 'Loan fund' } }
    expect(upgradeHalves('programme', halves, 1)).toEqual({
      facts: { slug: 'loan-fund', providers: [], organisation: null, chain: [] },
      text: { title: 'Loan fund', chain: {} },
    })
  })

  it('changes nothing that is there', () => {
    const providers = [{ to: 'organisation', id: '4' }]
    const halves = { facts: { providers }, text: {} }
    expect(upgradeHalves('service', halves, 1).facts).toEqual({ providers })
  })

  it('leaves what was frozen for today’s contract as it is', () => {
    const halves = { facts: { slug: 'a' }, text: {} }
    expect(upgradeHalves('programme', halves, schemaVersion)).toEqual(halves)
    expect(upgradeHalves('guide', halves, 1)).toEqual(halves)
  })
})
