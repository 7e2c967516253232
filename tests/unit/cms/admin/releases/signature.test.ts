import { describe, expect, it } from 'vitest'
import { signatureOf } from '../../../../../cms/admin/releases/signature.ts'
import { aReleaseState, aTurn } from '../../../../support/builders/turn.ts'

describe('signatureOf', () => {
  const running = aTurn({ state: 'running' })
  const drawn = signatureOf(aReleaseState({ turns: [running] }))

  it('stays the same while a release goes on', () => {
    const progress = { step: 'pages', done: 3, total: 9 } as const
    const turns = [{ ...running, progress, heartbeatAt: '2026-11-22T08:00:09.000Z' }]
    expect(signatureOf(aReleaseState({ turns }))).toBe(drawn)
  })

  it.each([
    { turns: [aTurn({ state: 'done' })] },
    { turns: [running], isUpToDate: false },
    { turns: [running], held: { since: '2026-11-22T08:00:00.000Z', byName: 'Sara' } },
    { turns: [running], kept: [{ id: 'a', isCurrent: true, isPinned: true, summary: null }] },
  ])('differs with %j', (changes) => {
    expect(signatureOf(aReleaseState(changes))).not.toBe(drawn)
  })
})
