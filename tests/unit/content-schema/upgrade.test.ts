import { describe, expect, it } from 'vitest'
import { schemaVersion } from '#schema/snapshot'
import { onlyDateId, upgradeHalves } from '#schema/upgrade'

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

  it('makes the one moment of a session the first of its dates', () => {
    const date = {
      ...{ startsAt: '2026-12-06T07:00:00.000Z', endsAt: '2026-12-06T09:00:00.000Z' },
      ...{ movedFrom: '2026-12-05T07:00:00.000Z', places: 'few', status: 'moved' },
    }
    const facts = { slug: 'cv-1', kind: 'course', ...date }
    const id = onlyDateId('cv-1')
    for (const from of [1, 2]) {
      expect(upgradeHalves('session', { facts, text: {} }, from)).toEqual({
        facts: { slug: 'cv-1', kind: 'course', dates: [{ ...date, id, sequence: 0 }] },
        text: {},
      })
    }
  })

  it('counts holidays for all of Iraq, where nothing else was said', () => {
    const days = [{ id: 'a' }, { id: 'b', region: 'kurdistan' }]
    expect(upgradeHalves('holidays', { facts: { days }, text: {} }, 2).facts).toEqual({
      days: [
        { id: 'a', region: 'iraq' },
        { id: 'b', region: 'kurdistan' },
      ],
    })
  })

  it('leaves what was frozen for today’s contract as it is', () => {
    const halves = { facts: { slug: 'a' }, text: {} }
    expect(upgradeHalves('programme', halves, schemaVersion)).toEqual(halves)
    expect(upgradeHalves('guide', halves, 1)).toEqual(halves)
  })
})
