import { describe, expect, it } from 'vitest'
import { sayStatus } from '../../../../../cms/admin/releases/say-status.ts'
import { statusWords } from '../../../../../cms/labels/releases.ts'
import { aReleaseState, aTurn } from '../../../../support/builders/turn.ts'

describe('sayStatus', () => {
  it('says that everything is there', () => {
    expect(sayStatus(aReleaseState())?.words).toBe(statusWords.upToDate)
  })

  it('says what waits for the next release', () => {
    const turns = [aTurn({ state: 'running' }), aTurn()]
    expect(sayStatus(aReleaseState({ isUpToDate: false, turns }))?.words).toBe(statusWords.waits)
  })

  it('says what waits because the last one failed', () => {
    const turns = [aTurn({ state: 'running' }), aTurn({ state: 'failed' }), aTurn()]
    const status = sayStatus(aReleaseState({ isUpToDate: false, turns }))
    expect(status).toEqual({ kind: 'bad', words: statusWords.waitsFailed })
  })

  it.each([
    { isUpToDate: null },
    { isUpToDate: false, held: { since: '2026-11-22T08:00:00.000Z', byName: null } },
  ])('says nothing with %j', (changes) => {
    expect(sayStatus(aReleaseState(changes))).toBeNull()
  })
})
